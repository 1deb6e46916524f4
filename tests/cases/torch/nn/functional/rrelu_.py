import torch
import torch.nn.functional as F
from caselib import floats


def todo_in_place():
    return F.rrelu_(torch.tensor(floats(3, 4)))
