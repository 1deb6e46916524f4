import torch
from caselib import floats, complexes


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.resolve_conj(x), torch.resolve_conj(input=x), torch.resolve_conj(x[0]), torch.resolve_conj(torch.tensor(complexes(2, 3)))
