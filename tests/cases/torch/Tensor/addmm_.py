import torch
from caselib import floats


def case_forms():
    x, y, s = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 3))
    a, b, c = s.clone(), s.clone(), s.clone()
    a.addmm_(x, y.t())
    b.addmm_(x, y.t(), beta=0.5, alpha=2)
    c.addmm_(mat1=x, mat2=y.t())
    return a, b, c
