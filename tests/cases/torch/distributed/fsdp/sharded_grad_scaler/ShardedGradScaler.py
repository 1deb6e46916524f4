import torch


def todo_use():
    return torch.distributed.fsdp.sharded_grad_scaler.ShardedGradScaler


def todo_call():
    return (
        torch.distributed.fsdp.sharded_grad_scaler.ShardedGradScaler(),
        torch.distributed.fsdp.sharded_grad_scaler.ShardedGradScaler(enabled=False))
