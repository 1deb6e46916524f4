import torch
from caselib import complexes, floats


def case_forms():
    v, w, z = torch.tensor([1.0, 2.0]), torch.tensor(floats(2, seed=1)), torch.tensor(complexes(4))
    return torch.vdot(v, w), torch.vdot(v + 1, w), torch.vdot(z, z * 2j)


def case_out():
    x, y, out = torch.tensor(floats(3)).float(), torch.tensor(floats(3, seed=1)), torch.tensor(0.0)
    torch.vdot(x, y, out=out)
    a = torch.tensor([1 + 2j, 3 - 1j])
    return out, torch.vdot(a, a, out=torch.tensor(0j))
