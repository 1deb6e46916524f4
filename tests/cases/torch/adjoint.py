import torch
from caselib import floats, complexes


def case_forms():
    return torch.adjoint(torch.tensor(floats(2, 3))), torch.adjoint(torch.tensor(complexes(2, 3)))
