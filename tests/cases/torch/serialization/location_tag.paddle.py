import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.serialization.location_tag: it steers torch.load alone; drop it
    return torch.serialization.location_tag
