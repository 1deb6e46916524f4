import torch
from caselib import floats, positive


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.positive(x), torch.positive(input=x), torch.positive(x[0])
