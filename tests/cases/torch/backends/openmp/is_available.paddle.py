import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.backends.openmp.is_available: device feature; remove it or use paddle.device
    return torch.backends.openmp.is_available


def todo_call():
    # TODO(pt2pd): TPD5001 torch.backends.openmp.is_available: device feature; remove it or use paddle.device
    return torch.backends.openmp.is_available()
