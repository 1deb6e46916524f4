import torch
import torch.nn.functional as F
from caselib import floats, fill
from torch import nn


def case_without_batch():
    m = nn.MaxPool2d(2)
    out = []
    for x in F.max_pool2d(torch.tensor(floats(2, 3, 8, 8)), 1):
        out.append(m(x))
    return out


def case_with_batch():
    m = nn.MaxPool2d(2)
    return m(torch.tensor(floats(2, 3, 8, 8)))


def case_after_conv1d():
    conv = nn.Conv1d(3, 4, 3)
    fill(conv)
    pool = nn.MaxPool2d((1, 2))
    return pool(F.relu(conv(torch.tensor(floats(2, 3, 8)))))
