import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.serialization.skip_data: it steers torch.load alone; drop it
    return torch.serialization.skip_data
