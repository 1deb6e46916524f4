import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.device_of: device feature; remove it or use paddle.device
    return torch.cuda.device_of


def todo_call(obj):
    # TODO(pt2pd): TPD5001 torch.cuda.device_of: device feature; remove it or use paddle.device
    return torch.cuda.device_of(obj)
