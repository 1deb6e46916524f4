import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.cuda.amp.custom_bwd: PyLayer casts nothing by itself; cast in forward() by hand
    return torch.cuda.amp.custom_bwd


def todo_call(bwd):
    # TODO(pt2pd): TPD2001 torch.cuda.amp.custom_bwd: PyLayer casts nothing by itself; cast in forward() by hand
    return torch.cuda.amp.custom_bwd(bwd)
