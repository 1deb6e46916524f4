import torch
from caselib import floats


def case_sparse():
    a = torch.sparse_coo_tensor([[0, 1, 1], [1, 0, 2]], [1.0, 2.0, 3.0], [3, 3])
    x = torch.tensor(floats(3, 2), requires_grad=True)
    y = torch.spmm(a, x)
    y.sum().backward()
    return y, x.grad


def case_dense():
    return torch.spmm(torch.tensor(floats(2, 3)), torch.tensor(floats(3, 4, seed=1)))
