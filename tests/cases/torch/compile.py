import torch
from caselib import floats


def case_call():
    square = torch.compile(lambda t: t * t, backend="eager", dynamic=False)
    return square(torch.tensor(floats(3)))
