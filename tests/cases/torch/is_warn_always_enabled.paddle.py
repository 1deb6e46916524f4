import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.is_warn_always_enabled: Paddle has no such switch
    return torch.is_warn_always_enabled
