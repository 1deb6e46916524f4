import torch
from caselib import floats


def case_forms():
    x, y, b = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(2, 3, 4))
    return x.is_same_size(y), x.is_same_size(other=b)
