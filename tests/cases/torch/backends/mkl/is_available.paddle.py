import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.backends.mkl.is_available: device feature; remove it or use paddle.device
    return torch.backends.mkl.is_available


def todo_call():
    # TODO(pt2pd): TPD5001 torch.backends.mkl.is_available: device feature; remove it or use paddle.device
    return torch.backends.mkl.is_available()
