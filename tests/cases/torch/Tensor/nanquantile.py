import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.nanquantile(0.3), x.nanquantile(0.3, 1), x.nanquantile(0.3, dim=1, keepdim=True),
        x.nanquantile(torch.tensor([0.2, 0.8]), dim=1), x.nanquantile(q=0.5, dim=0), x.nanquantile(0.5, 0, True))


def case_interpolation():
    x = torch.tensor(floats(3, 4))
    return x.nanquantile(0.3, dim=1, interpolation="lower"), x.nanquantile(0.3, dim=0, interpolation="nearest")
