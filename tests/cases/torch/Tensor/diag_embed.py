import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    return (
        x.diag_embed(), x.diag_embed(1), x.diag_embed(offset=-1), x.diag_embed(offset=0, dim1=0, dim2=2),
        v.diag_embed(0, 1, 0))


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.diag_embed()
    (result * result).sum().backward()
    return x.grad
