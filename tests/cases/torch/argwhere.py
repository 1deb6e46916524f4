import torch
from caselib import bools


def case_forms():
    return torch.argwhere(torch.tensor(bools(3, 4))), torch.argwhere(input=torch.tensor([0.0, 2.0]))
