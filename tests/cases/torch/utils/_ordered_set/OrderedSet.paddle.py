import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._ordered_set.OrderedSet: no equivalent; rewrite this part by hand
    return torch.utils._ordered_set.OrderedSet


def todo_call():
    # TODO(pt2pd): TPD2001 torch.utils._ordered_set.OrderedSet: no equivalent; rewrite this part by hand
    return torch.utils._ordered_set.OrderedSet()
