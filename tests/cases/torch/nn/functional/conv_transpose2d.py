import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.conv_transpose2d(c, torch.tensor(floats(3, 2, 3, 3)))


def case_all_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.conv_transpose2d(c, torch.tensor(floats(3, 2, 3, 3)), torch.tensor(floats(2)), 2, 1, 1, 1, 2)


def case_grouped():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.conv_transpose2d(c, torch.tensor(floats(3, 2, 3, 3)), None, 2, 1, 1, 3)


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.conv_transpose2d(input=c, weight=torch.tensor(floats(3, 2, 3, 3)), bias=None, stride=2, padding=1, output_padding=1, groups=1, dilation=1)


def case_without_batch():
    out = []
    for x in F.max_pool2d(torch.tensor(floats(2, 3, 8, 8)), 1):
        out.append(F.conv_transpose2d(x, torch.tensor(floats(3, 4, 3, 3))))
    return out
