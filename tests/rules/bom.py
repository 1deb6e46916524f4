"""A file that starts with a mark."""
import torch
import torch.nn as nn
from caselib import floats


def case_file():
    x = torch.tensor(floats(2, 3))  # a comment
    n = x.size(
        # inside
        0)
    y = torch.sum(
        x,  # first
        dim=1,
    )
    text = """torch
x.size(0)"""
    return n, y, nn.ReLU(inplace=True)(x), text.split()
