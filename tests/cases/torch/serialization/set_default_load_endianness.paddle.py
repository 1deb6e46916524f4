import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.serialization.set_default_load_endianness: it steers torch.load alone; drop it
    return torch.serialization.set_default_load_endianness
