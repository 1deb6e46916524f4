import torch
from caselib import floats


def case_unpacked():
    mantissa, exponent = torch.tensor(floats(3, 4)).frexp()
    return mantissa, exponent


def case_fields():
    x = torch.tensor([0.0, 1.0, -8.0, 0.3])
    result = x.frexp()
    return result[0], result[1]
