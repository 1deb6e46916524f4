import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.backends.mkldnn.flags: device feature; remove it or use paddle.device
    return torch.backends.mkldnn.flags


def todo_call():
    # TODO(pt2pd): TPD5001 torch.backends.mkldnn.flags: device feature; remove it or use paddle.device
    return torch.backends.mkldnn.flags(), torch.backends.mkldnn.flags(enabled=True)
