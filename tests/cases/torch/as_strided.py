import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.as_strided(x, (2, 2), (1, 2)), torch.as_strided(x, (2, 2), (4, 1), 1), torch.as_strided(x, size=(3,), stride=(4,), storage_offset=2)



def case_offset_of_an_expression():
    return torch.as_strided(torch.tensor(floats(3, 4)) * 2, (2, 2), (4, 1), 1)


def case_gradient_of_overlaps():
    x = torch.tensor(floats(6), requires_grad=True)
    torch.as_strided(x, (2, 2, 2), (1, 2, 1), 1).exp().sum().backward()
    return x.grad
