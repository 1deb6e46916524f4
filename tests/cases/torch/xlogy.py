import torch
from caselib import positive


def case_forms():
    x, p = torch.tensor([0.0, 1.0, 2.0]), torch.tensor([0.0, 0.5, float("nan")])
    return torch.xlogy(x, p), torch.xlogy(x, torch.tensor(positive(3))), torch.xlogy(x, 2.0), torch.xlogy(2.0, torch.tensor(positive(3))), torch.special.xlogy(x, p)
