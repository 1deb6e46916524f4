import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.diag_embed(x), torch.diag_embed(x, offset=1, dim1=0, dim2=2), torch.diag_embed(x, -1)


def case_gradient():
    x = torch.tensor(floats(2, 3), requires_grad=True)
    (torch.diag_embed(x) ** 2).sum().backward()
    return x.grad
