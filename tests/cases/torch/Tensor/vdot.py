import torch
from caselib import complexes, floats


def case_forms():
    v, w = torch.tensor(floats(4)), torch.tensor(floats(4, seed=1))
    return v.vdot(w), (v + 1).vdot(w)


def case_keyword():
    v, w = torch.tensor(floats(4)), torch.tensor(floats(4, seed=1))
    return v.vdot(other=w)


def case_complex():
    z, real = torch.tensor(complexes(3, 4)), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return z[0].vdot(z[1]), real[0].vdot(real[1])
