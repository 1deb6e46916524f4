import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.MemPool: device feature; remove it or use paddle.device
    return torch.cuda.MemPool


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.MemPool: device feature; remove it or use paddle.device
    return torch.cuda.MemPool()
