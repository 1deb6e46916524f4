import torch
from caselib import floats


def case_forms():
    v, w = torch.tensor(floats(3)), torch.tensor(floats(4))
    out = torch.empty(3, 4)
    torch.outer(v, w, out=out)
    return torch.outer(v, w), torch.outer(input=v, vec2=w), torch.ger(v, w), out


def case_mixed_kinds():
    steps, rates = torch.arange(3), torch.tensor([0.5, 0.25])
    return torch.outer(steps, rates), torch.outer(rates, steps), torch.outer(rates > 0.3, rates)
