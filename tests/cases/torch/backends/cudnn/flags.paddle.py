import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.backends.cudnn.flags: device feature; remove it or use paddle.device
    return torch.backends.cudnn.flags


def todo_call():
    # TODO(pt2pd): TPD5001 torch.backends.cudnn.flags: device feature; remove it or use paddle.device
    return torch.backends.cudnn.flags(), torch.backends.cudnn.flags(enabled=True)
