import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.FullStateDictConfig: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.FullStateDictConfig


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.FullStateDictConfig: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.FullStateDictConfig(), torch.distributed.fsdp.FullStateDictConfig(offload_to_cpu=True)
