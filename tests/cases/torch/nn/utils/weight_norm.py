import torch
from caselib import floats, fill
from torch import nn
from torch.nn.utils import weight_norm


def case_of_convolution():
    conv = nn.Conv2d(3, 2, 3)
    fill(conv)
    m = weight_norm(conv)
    return m(torch.tensor(floats(1, 3, 5, 5))), m.weight_g.flatten(), m.weight_v


def case_directly():
    m = weight_norm(nn.Conv1d(3, 2, 3, padding=1), name='weight')
    return m(torch.tensor(floats(1, 3, 5))).shape, sorted(name for name, _ in m.named_parameters())


def case_of_linear():
    fc = nn.Linear(4, 3)
    fill(fc)
    return nn.utils.weight_norm(fc)(torch.tensor(floats(2, 4)))


def case_of_linear_keywords():
    fc = nn.Linear(4, 3)
    fill(fc)
    return nn.utils.weight_norm(module=fc, name='weight', dim=0)(torch.tensor(floats(2, 4)))


def case_whole():
    fc = nn.Linear(4, 3)
    fill(fc)
    return nn.utils.weight_norm(fc, dim=None)(torch.tensor(floats(2, 4)))


def case_gradient():
    conv = nn.Conv1d(3, 2, 3)
    fill(conv)
    m = weight_norm(conv)
    m(torch.tensor(floats(1, 3, 5))).pow(2).sum().backward()
    return m.weight_v.grad, m.weight_g.grad.detach().flatten()
