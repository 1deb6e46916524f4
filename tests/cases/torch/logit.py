import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(2, 3)) - 0.15
    out = torch.empty(2, 3)
    torch.logit(x, out=out)
    return torch.logit(x), torch.logit(input=x), torch.special.logit(x), torch.logit(x[0]), torch.logit(x, 1e-3), torch.logit(x, eps=0.3), out


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.logit(x, out=out)
    return torch.logit(x), out
