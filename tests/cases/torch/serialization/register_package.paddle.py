import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.serialization.register_package: it steers torch.load alone; drop it
    return torch.serialization.register_package
