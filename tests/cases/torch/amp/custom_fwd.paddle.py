import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.amp.custom_fwd: PyLayer casts nothing by itself; cast in forward() by hand
    return torch.amp.custom_fwd


def todo_call(device_type):
    # TODO(pt2pd): TPD2001 torch.amp.custom_fwd: PyLayer casts nothing by itself; cast in forward() by hand
    return torch.amp.custom_fwd(device_type=device_type)
