import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    return x.select_scatter(v, 0, 1), x.select_scatter(src=v, dim=0, index=1)
