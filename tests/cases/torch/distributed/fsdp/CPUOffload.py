import torch


def todo_use():
    return torch.distributed.fsdp.CPUOffload


def todo_call():
    return torch.distributed.fsdp.CPUOffload(), torch.distributed.fsdp.CPUOffload(offload_params=True)
