import torch
from caselib import complexes


def case_forms():
    x = torch.tensor(complexes(2, 3))
    return torch.imag(x), torch.imag(input=x)
