import torch
from caselib import positive


def case_forms():
    p, q = torch.tensor(positive(3, 4)), torch.tensor(positive(3, 4, seed=1))
    a, b = p.clone(), p.clone()
    a.copysign_(q)
    b.copysign_(other=q)
    return a, b
