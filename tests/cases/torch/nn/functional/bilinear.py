import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    return F.bilinear(torch.tensor(floats(2, 4)), torch.tensor(floats(2, 3)), torch.tensor(floats(5, 4, 3)))


def case_bias():
    return F.bilinear(torch.tensor(floats(2, 4)), torch.tensor(floats(2, 3)), torch.tensor(floats(5, 4, 3)), torch.tensor(floats(5)))


def case_keywords():
    return F.bilinear(input1=torch.tensor(floats(2, 4)), input2=torch.tensor(floats(2, 3)), weight=torch.tensor(floats(5, 4, 3)), bias=torch.tensor(floats(5)))
