import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.numel(x), torch.numel(input=x) // 2, torch.numel(x + 1), f"{torch.numel(x):03d}", sum(torch.numel(t) for t in [x, x])
