import torch
from caselib import floats, positive


def case_forms():
    x, tau = torch.tensor(floats(4, 3)), torch.tensor(positive(3))
    return torch.orgqr(x, tau), torch.orgqr(input=x, input2=tau)
