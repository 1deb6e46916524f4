import math

import torch
from torch import nn


def case_of_matrix():
    return nn.init._calculate_fan_in_and_fan_out(torch.empty(3, 5))


def case_of_convolution():
    m = nn.Conv2d(3, 6, 3)
    fan_in, _ = nn.init._calculate_fan_in_and_fan_out(m.weight)
    return fan_in


def case_own_linear():
    class Linear(nn.Module):
        def __init__(self, n_in, n_out):
            super().__init__()
            self.weight = nn.Parameter(torch.empty(n_out, n_in))
            self.bias = nn.Parameter(torch.empty(n_out))
            nn.init.kaiming_uniform_(self.weight, a=math.sqrt(5))
            fan_in, _ = nn.init._calculate_fan_in_and_fan_out(self.weight)
            bound = 1 / math.sqrt(fan_in)
            nn.init.uniform_(self.bias, -bound, bound)
    m = Linear(400, 30)
    return bool((m.weight.abs() <= 0.05).all()), bool((m.bias.abs() <= 0.05).all())
