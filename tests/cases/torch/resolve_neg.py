import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.resolve_neg(x), torch.resolve_neg(input=x), torch.resolve_neg(x[0])
