import torch
from caselib import floats


def case_forms():
    v, w = torch.tensor(floats(4)), torch.tensor(floats(4, seed=1))
    return v.dot(w), (v + 1).dot(w)


def case_keyword():
    v, w = torch.tensor(floats(4)), torch.tensor(floats(4, seed=1))
    return v.dot(tensor=w)
