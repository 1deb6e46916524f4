import torch


def todo_use():
    return torch.distributed.fsdp.FullStateDictConfig


def todo_call():
    return torch.distributed.fsdp.FullStateDictConfig(), torch.distributed.fsdp.FullStateDictConfig(offload_to_cpu=True)
