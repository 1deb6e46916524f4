import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.StreamContext: device feature; remove it or use paddle.device
    return torch.cuda.StreamContext


def todo_call(stream):
    # TODO(pt2pd): TPD5001 torch.cuda.StreamContext: device feature; remove it or use paddle.device
    return torch.cuda.StreamContext(stream)
