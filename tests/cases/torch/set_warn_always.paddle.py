import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.set_warn_always: Paddle has no such switch; drop it
    return torch.set_warn_always(True)
