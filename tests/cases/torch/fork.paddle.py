import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.fork: paddle has no TorchScript tasks
    return torch.fork
