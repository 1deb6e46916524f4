import torch


def todo_forms():
    # TODO(pt2pd): TPD5003 torch.compiler.reset: it steers torch.compile alone; drop it
    return torch.compiler.reset()
