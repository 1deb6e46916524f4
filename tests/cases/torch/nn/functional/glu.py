import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.glu(x)


def case_positional():
    x = torch.tensor(floats(3, 4))
    return F.glu(x, 1)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.glu(input=x, dim=-1)
