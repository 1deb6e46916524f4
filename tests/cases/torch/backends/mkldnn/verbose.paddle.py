import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.backends.mkldnn.verbose: device feature; remove it or use paddle.device
    return torch.backends.mkldnn.verbose


def todo_call(level):
    # TODO(pt2pd): TPD5001 torch.backends.mkldnn.verbose: device feature; remove it or use paddle.device
    return torch.backends.mkldnn.verbose(level)
