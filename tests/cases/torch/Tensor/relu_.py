import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    a = x.clone()
    a.relu_()
    return a


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.relu_()
    return t, other, result
