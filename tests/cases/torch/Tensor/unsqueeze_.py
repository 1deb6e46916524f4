import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    a, b = x.clone(), x.clone()
    a.unsqueeze_(0)
    b.unsqueeze_(dim=-1)
    return a, b
