import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.deterministic.fill_uninitialized_memor: no equivalent; rewrite this part by hand
    return torch.utils.deterministic.fill_uninitialized_memory
