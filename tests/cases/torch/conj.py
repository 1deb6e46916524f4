import torch
from caselib import floats, complexes


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.conj(x), torch.conj(input=x), torch.conj(x[0]), torch.conj(torch.tensor(complexes(2, 3)))
