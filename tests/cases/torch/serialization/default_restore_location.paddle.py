import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.serialization.default_restore_location: it steers torch.load alone; drop it
    return torch.serialization.default_restore_location
