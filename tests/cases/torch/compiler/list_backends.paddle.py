import torch


def todo_forms():
    # TODO(pt2pd): TPD5003 torch.compiler.list_backends: it steers torch.compile alone; drop it
    return torch.compiler.list_backends()
