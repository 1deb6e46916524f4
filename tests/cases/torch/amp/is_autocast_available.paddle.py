import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.amp.is_autocast_available: no equivalent; rewrite this part by hand
    return torch.amp.is_autocast_available


def todo_call(device_type):
    # TODO(pt2pd): TPD2001 torch.amp.is_autocast_available: no equivalent; rewrite this part by hand
    return torch.amp.is_autocast_available(device_type)
