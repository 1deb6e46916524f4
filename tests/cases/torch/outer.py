import torch
from caselib import floats


def case_forms():
    v, w = torch.tensor(floats(3)), torch.tensor(floats(4))
    out = torch.empty(3, 4)
    torch.outer(v, w, out=out)
    return torch.outer(v, w), torch.outer(input=v, vec2=w), torch.ger(v, w), out
