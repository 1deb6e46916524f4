import torch
from caselib import floats


def case_forms():
    v, w = torch.tensor(floats(4)), torch.tensor(floats(4, seed=1))
    return v.outer(w), v.outer(vec2=w)
