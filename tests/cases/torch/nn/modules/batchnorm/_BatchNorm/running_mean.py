import torch
from torch import nn
import torch.nn.functional as F
from caselib import floats


def case_no_statistics():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, None, None, training=True), F.batch_norm(c, running_mean=None, running_var=None, weight=torch.tensor(floats(3)), training=True)


def case_no_statistics_of_expression():
    return F.batch_norm(torch.tensor(floats(2, 3, 8, 8)) * 2, None, None, training=True)


def case_affine_in_a_variable():
    out = []
    for learn in True, False:
        out += [torch.nn.BatchNorm2d(3, affine=learn).running_mean, torch.nn.BatchNorm3d(2, affine=learn).running_mean]
    return out


def summed(modules):
    return [m[1].running_mean.sum().item() for m in modules]


def case_of_unknown_modules():
    blocks = nn.ModuleList([nn.Sequential(nn.Conv2d(2, 3, 1), nn.BatchNorm2d(3)) for _ in range(2)])
    found = summed(blocks)
    for block in blocks:
        layer = block[1]
        layer.running_mean.data.fill_(2.0)
    return found, summed([block for block in blocks])
