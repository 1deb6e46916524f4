"""PReLU among frozen layers takes inputs without a gradient."""
import torch
from torch import nn
from caselib import floats


class Own(nn.PReLU):
    def forward(self, input):
        return super().forward(input) + 1


def case_inputs_without_gradient():
    act = nn.PReLU(4, 0.3)
    other = nn.Parameter(torch.ones(4))
    other.requires_grad = False
    y = Own()(torch.tensor(floats(2, 4)) * other) + act(torch.tensor(floats(2, 4)))
    (y * y).sum().backward()
    return y, act.weight.grad
