import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    low, high = torch.aminmax(x)
    lows, highs = torch.aminmax(x, dim=1)
    return low, high, lows, highs, torch.aminmax(x, dim=0, keepdim=True)[1], torch.aminmax(x.abs(), dim=1)[0]
