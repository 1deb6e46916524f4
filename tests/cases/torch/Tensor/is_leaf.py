import torch
from caselib import floats


def case_forms():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    x = torch.tensor(floats(3, 4))
    return w.is_leaf, (w * 2).is_leaf, x.is_leaf, w.detach().is_leaf
