import torch
from caselib import complexes, floats


def case_forms():
    x, s, z = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 3)), torch.tensor(complexes(3, 4))
    real = torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return x.H, z.H, s.H, real.H
