import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.accelerator.set_device_index: paddle.device.set_device(f"gpu:{i}") picks the device
    return torch.accelerator.set_device_index(0)
