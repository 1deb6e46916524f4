import torch
from caselib import floats


def case_dense_rate():
    table = torch.nn.Parameter(torch.tensor(floats(5, 3)))
    optimizer = torch.optim.SparseAdam([table], lr=0.1, betas=(0.8, 0.9), eps=1e-6)
    return optimizer.param_groups[0]["lr"]


def case_groups():
    table = torch.nn.Parameter(torch.tensor(floats(5, 3)))
    optimizer = torch.optim.SparseAdam([{"params": [table]}])
    return optimizer.param_groups[0]["lr"]


def takes(optimizer: torch.optim.SparseAdam):
    return optimizer.param_groups[0]["lr"]


def case_type():
    return takes(torch.optim.SparseAdam([torch.nn.Parameter(torch.ones(2))], lr=0.1))


def todo_maximize():
    return torch.optim.SparseAdam([{"params": [torch.nn.Parameter(torch.ones(2))]}], maximize=True)
