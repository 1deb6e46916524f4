import torch
from caselib import bools, floats


def case_forms():
    x, y, m = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(bools(3, 4))
    return x.masked_scatter(m, y), x.masked_scatter(mask=m, source=y)
