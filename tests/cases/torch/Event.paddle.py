import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.Event: see paddle.device.Event
    return torch.Event
