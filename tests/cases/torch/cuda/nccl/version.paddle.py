import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.nccl.version: device feature; remove it or use paddle.device
    return torch.cuda.nccl.version


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.nccl.version: device feature; remove it or use paddle.device
    return torch.cuda.nccl.version()
