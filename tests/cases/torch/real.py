import torch
from caselib import floats, complexes


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.real(x), torch.real(input=x), torch.real(x[0]), torch.real(torch.tensor(complexes(2, 3)))
