import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.ReLU()
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_inplace():
    m = nn.ReLU(inplace=True)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.ReLU(True)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_not_in_place():
    m = nn.ReLU(inplace=False)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.ReLU()
    x = torch.tensor(floats(3, 4))
    return m(input=x)


def case_gradient():
    m = nn.ReLU()
    x = torch.tensor(floats(3, 4), requires_grad=True)
    m(x).pow(2).sum().backward()
    return x.grad


def case_as_value():
    act = nn.ReLU
    x = torch.tensor(floats(3, 4))
    return act(inplace=True)(x), act()(x)


def case_as_default():
    def build(width, act_layer=nn.ReLU):
        return nn.Sequential(nn.Identity(width), act_layer())
    return build(4)(torch.tensor(floats(3, 4))), build(4, nn.Tanh)(torch.tensor(floats(3, 4)))


def case_in_dict():
    acts = {'relu': nn.ReLU, 'elu': nn.ELU}
    return acts['relu']()(torch.tensor(floats(3, 4))), isinstance(acts['elu'](), nn.ELU)


def case_subclass():
    class Half(nn.ReLU):
        def forward(self, x):
            return super().forward(x) / 2
    return Half()(torch.tensor(floats(3, 4)))


class Grown(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.ReLU(True)

    def forward(self, x):
        return torch.cat([x, self.act(x)], 1)


def case_overwritten_input_seen():
    return Grown()(torch.tensor(floats(2, 3)))
