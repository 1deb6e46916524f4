import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.backcompat.broadcast_warning.enabled: no equivalent; rewrite this part by hand
    return torch.utils.backcompat.broadcast_warning.enabled
