import torch
from caselib import complexes


def case_forms():
    z = torch.tensor(complexes(3, 4))
    return z.imag, z.imag + 1
