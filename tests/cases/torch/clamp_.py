import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    row = x[0]
    torch.clamp_(x, -0.5, 0.5)
    return x, row, torch.clamp_(torch.tensor(floats(2, 3)), min=0), torch.clip_(torch.tensor(floats(2, 3)), max=0.1)
