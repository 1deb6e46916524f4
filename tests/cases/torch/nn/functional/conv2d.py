import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.conv2d(c, torch.tensor(floats(6, 3, 3, 3)))


def case_bias():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.conv2d(c, torch.tensor(floats(6, 3, 3, 3)), torch.tensor(floats(6)), 2, 1)


def case_all_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.conv2d(c, torch.tensor(floats(6, 1, 3, 3)), None, 1, 1, 1, 3)


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.conv2d(input=c, weight=torch.tensor(floats(6, 3, 3, 3)), bias=torch.tensor(floats(6)), stride=1, padding=2, dilation=2, groups=1)


def case_same():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.conv2d(c, torch.tensor(floats(6, 3, 3, 3)), padding='same')


def case_tuples():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.conv2d(c, torch.tensor(floats(6, 3, 3, 3)), stride=(1, 1), padding=(1, 1))


def todo_same_dilated():
    return F.conv2d(torch.tensor(floats(2, 3, 8, 8)), torch.tensor(floats(6, 3, 3, 3)), padding='same', dilation=2)


def case_without_batch():
    out = []
    for x in F.max_pool2d(torch.tensor(floats(2, 3, 8, 8)), 1):
        out.append(F.conv2d(x, torch.tensor(floats(4, 3, 3, 3)), padding=1))
    return out


def case_same_without_batch():
    out = []
    for x in F.max_pool2d(torch.tensor(floats(2, 3, 8, 8)), 1):
        out.append(F.conv2d(x, torch.tensor(floats(4, 3, 3, 3)), padding='same'))
    return out
