import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.backends.cudnn.is_acceptable: device feature; remove it or use paddle.device
    return torch.backends.cudnn.is_acceptable


def todo_call(tensor):
    # TODO(pt2pd): TPD5001 torch.backends.cudnn.is_acceptable: device feature; remove it or use paddle.device
    return torch.backends.cudnn.is_acceptable(tensor)
