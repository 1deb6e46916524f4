import torch
from torch import nn
from einops.layers.torch import Reduce
from caselib import fill, floats


def case_in_a_sequential():
    x = torch.tensor(floats(2, 3, 4, 4))
    m = nn.Sequential(Reduce('b c h w -> b c', 'mean'), nn.ReLU())
    fill(m)
    return m(x)


def case_alone():
    m = Reduce('b c h w -> b c', 'mean')
    fill(m)
    return m(torch.tensor(floats(2, 3, 4, 4)))
