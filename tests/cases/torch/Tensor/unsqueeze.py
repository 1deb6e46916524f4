import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    return x.unsqueeze(0), x.unsqueeze(dim=-1), x.unsqueeze(1), v.unsqueeze(0).unsqueeze(-1)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.unsqueeze(1)
    (result * result).sum().backward()
    return x.grad


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim': 1}
    return x.unsqueeze(**options)
