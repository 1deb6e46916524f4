import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.autograd.function.InplaceFunction: no equivalent; rewrite this part by hand
    return torch.autograd.function.InplaceFunction


def todo_call():
    # TODO(pt2pd): TPD2001 torch.autograd.function.InplaceFunction: no equivalent; rewrite this part by hand
    return torch.autograd.function.InplaceFunction(), torch.autograd.function.InplaceFunction(inplace=True)
