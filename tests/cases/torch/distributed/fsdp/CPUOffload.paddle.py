import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.CPUOffload: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.CPUOffload


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.CPUOffload: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.CPUOffload(), torch.distributed.fsdp.CPUOffload(offload_params=True)
