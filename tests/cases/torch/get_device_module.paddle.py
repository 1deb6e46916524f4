import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.get_device_module: use paddle.device
    return torch.get_device_module
