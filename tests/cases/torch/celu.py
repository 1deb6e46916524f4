import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.celu(x), torch.celu(x, 0.5), torch.celu(input=x, alpha=2.0)
