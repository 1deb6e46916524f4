import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.serialization.get_safe_globals: it steers torch.load alone; drop it
    return torch.serialization.get_safe_globals
