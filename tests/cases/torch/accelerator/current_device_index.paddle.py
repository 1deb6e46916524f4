import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.accelerator.current_device_index: paddle.device.get_device() names the device
    return torch.accelerator.current_device_index()
