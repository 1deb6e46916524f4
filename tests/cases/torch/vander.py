import torch
from caselib import floats


def case_forms():
    v = torch.tensor(floats(3))
    return torch.vander(v), torch.vander(v, 4), torch.vander(v, N=2, increasing=True)
