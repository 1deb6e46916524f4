import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.set_flush_denormal: Paddle has no such switch; drop it
    return torch.set_flush_denormal(True)
