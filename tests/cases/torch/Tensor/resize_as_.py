import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    a, b = x.clone(), x.clone()
    a.resize_as_(torch.zeros(2, 6))
    b.resize_as_(the_template=torch.zeros(12))
    return a, b
