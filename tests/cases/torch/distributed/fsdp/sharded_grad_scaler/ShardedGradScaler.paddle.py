import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.sharded_grad_scaler.Sharded: see paddle.distributed.sharding.group_sharded...
    return torch.distributed.fsdp.sharded_grad_scaler.ShardedGradScaler


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.sharded_grad_scaler.Sharded: see paddle.distributed.sharding.group_sharded...
    return (
        torch.distributed.fsdp.sharded_grad_scaler.ShardedGradScaler(),
        torch.distributed.fsdp.sharded_grad_scaler.ShardedGradScaler(enabled=False))
