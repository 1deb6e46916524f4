import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.accelerator.synchronize: paddle.device.synchronize() waits for the current device
    return torch.accelerator.synchronize()
