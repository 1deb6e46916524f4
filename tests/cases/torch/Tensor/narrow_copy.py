import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.narrow_copy(1, 1, 2), x.narrow_copy(dim=1, start=1, length=2), x.narrow_copy(0, 0, 2),
        x.narrow_copy(-1, -2, 2))
