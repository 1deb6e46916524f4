import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.autograd.graph.increment_version: no equivalent; rewrite this part by hand
    return torch.autograd.graph.increment_version


def todo_call(tensor):
    # TODO(pt2pd): TPD2001 torch.autograd.graph.increment_version: no equivalent; rewrite this part by hand
    return torch.autograd.graph.increment_version(tensor)
