import torch
from caselib import floats


def case_forms():
    x, y, scalar = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(2.5)
    return x.heaviside(y), x.heaviside(values=y), x.heaviside(scalar)
