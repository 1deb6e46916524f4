import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.cuda.amp.custom_fwd: PyLayer casts nothing by itself; cast in forward() by hand
    return torch.cuda.amp.custom_fwd


def todo_call():
    # TODO(pt2pd): TPD2001 torch.cuda.amp.custom_fwd: PyLayer casts nothing by itself; cast in forward() by hand
    return torch.cuda.amp.custom_fwd()
