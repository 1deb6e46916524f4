import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._triton.has_triton: no equivalent; rewrite this part by hand
    return torch.utils._triton.has_triton


def todo_call():
    # TODO(pt2pd): TPD2001 torch.utils._triton.has_triton: no equivalent; rewrite this part by hand
    return torch.utils._triton.has_triton()
