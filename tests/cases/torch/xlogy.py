import torch
from caselib import positive


def case_forms():
    x, p = torch.tensor([0.0, 1.0, 2.0]), torch.tensor([0.0, 0.5, float("nan")])
    return torch.xlogy(x, p), torch.xlogy(x, torch.tensor(positive(3))), torch.xlogy(x, 2.0), torch.xlogy(2.0, torch.tensor(positive(3))), torch.special.xlogy(x, p)


def case_out():
    x, out = torch.tensor([0.0, 1.0, 2.0]), torch.empty(3)
    torch.xlogy(x, x + 1, out=out)
    return out


def case_integers():
    x, y = torch.tensor([0, 2, 3]), torch.tensor([3, 2, 1])
    return torch.xlogy(x, y), torch.xlogy(x, 4), torch.xlogy(2, y), torch.special.xlogy(x, y)
