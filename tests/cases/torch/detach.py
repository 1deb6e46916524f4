import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3), requires_grad=True)
    return torch.detach(x * 2), torch.detach(input=x)
