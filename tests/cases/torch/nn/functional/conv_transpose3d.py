import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.conv_transpose3d(vol, torch.tensor(floats(3, 2, 3, 3, 3)))


def case_all_positional():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.conv_transpose3d(vol, torch.tensor(floats(3, 2, 3, 3, 3)), torch.tensor(floats(2)), 2, 1, 1, 1, 2)


def case_grouped():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.conv_transpose3d(vol, torch.tensor(floats(3, 2, 3, 3, 3)), None, 2, 1, 1, 3)


def case_keywords():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.conv_transpose3d(input=vol, weight=torch.tensor(floats(3, 2, 3, 3, 3)), bias=None, stride=2, padding=1, output_padding=1, groups=1, dilation=1)


def case_without_batch():
    out = []
    for x in F.max_pool3d(torch.tensor(floats(2, 3, 4, 6, 8)), 1):
        out.append(F.conv_transpose3d(x, torch.tensor(floats(3, 4, 3, 3, 3))))
    return out
