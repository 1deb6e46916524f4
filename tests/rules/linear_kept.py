"""Looks at the layout of its own layer, and of no other."""
import torch
from torch import nn


class Kept(nn.Module):
    def __init__(self, inputs):
        super().__init__()
        self.fc = nn.Linear(inputs, 2)
        self.rows = self.fc.weight.shape[0]


def case_rows():
    return Kept(3).rows
