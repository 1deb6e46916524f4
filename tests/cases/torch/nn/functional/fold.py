import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    return F.fold(torch.tensor(floats(1, 12, 9)), (4, 5), (2, 3))


def case_all_positional():
    return F.fold(torch.tensor(floats(1, 12, 9)), (4, 4), 2, 1, 1, 2)


def case_keywords():
    return F.fold(input=torch.tensor(floats(1, 12, 9)), output_size=(4, 4), kernel_size=2, dilation=1, padding=1, stride=2)


def case_without_batch():
    x = torch.randn(12, 12)
    x.copy_(torch.tensor(floats(12, 12)))
    return F.fold(x, (4, 5), (2, 2))
