import torch
from caselib import floats, complexes


def case_forms():
    v, w, z = torch.tensor([1.0, 2.0]), torch.tensor(floats(2, seed=1)), torch.tensor(complexes(4))
    return torch.vdot(v, w), torch.vdot(v + 1, w), torch.vdot(z, z * 2j)
