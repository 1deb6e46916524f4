import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.backends.mkl.verbose: device feature; remove it or use paddle.device
    return torch.backends.mkl.verbose


def todo_call(enable):
    # TODO(pt2pd): TPD5001 torch.backends.mkl.verbose: device feature; remove it or use paddle.device
    return torch.backends.mkl.verbose(enable)
