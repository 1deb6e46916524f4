import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    low, high = x.aminmax()
    pair = x.aminmax(dim=1)
    kept = x.aminmax(dim=0, keepdim=True)
    sums = (x + 1).aminmax(dim=1)
    return low, high, pair[0], pair[1], kept[0], kept[1], sums[0]
