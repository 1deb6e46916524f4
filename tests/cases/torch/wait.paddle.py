import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.wait: paddle has no TorchScript tasks
    return torch.wait
