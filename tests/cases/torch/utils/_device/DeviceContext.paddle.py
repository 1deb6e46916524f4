import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._device.DeviceContext: no equivalent; rewrite this part by hand
    return torch.utils._device.DeviceContext


def todo_call(device):
    # TODO(pt2pd): TPD2001 torch.utils._device.DeviceContext: no equivalent; rewrite this part by hand
    return torch.utils._device.DeviceContext(device)
