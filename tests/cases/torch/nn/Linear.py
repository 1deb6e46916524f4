import torch
from caselib import floats, fill
from torch import nn


def case_positional():
    m = nn.Linear(4, 3)
    fill(m)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_no_bias():
    m = nn.Linear(4, 3, bias=False)
    fill(m)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_no_bias_positional():
    m = nn.Linear(4, 3, False)
    fill(m)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.Linear(in_features=4, out_features=3, bias=True)
    fill(m)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_device():
    m = nn.Linear(4, 3, device='cpu')
    fill(m)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Linear(4, 3)
    fill(m)
    x = torch.tensor(floats(3, 4))
    return m(input=x)


def case_gradient():
    m = nn.Linear(4, 3)
    fill(m)
    x = torch.tensor(floats(3, 4), requires_grad=True)
    m(x).pow(2).sum().backward()
    return x.grad


def case_bias_from_variable():
    use = True
    m = nn.Linear(4, 3, bias=use)
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)))


def case_vector():
    m = nn.Linear(4, 3)
    fill(m)
    return m(torch.tensor(floats(4)))


def case_no_bias_is_none():
    return nn.Linear(4, 3, bias=False).bias is None


def case_features():
    m = nn.Linear(4, 3)
    return m.in_features, m.out_features


def case_bias():
    m = nn.Linear(4, 3)
    m.bias.data.fill_(0.5)
    return m.bias


def case_as_value():
    kind = nn.Linear
    m = kind(4, 3, bias=False)
    fill(m)
    return m(torch.tensor(floats(2, 4))), isinstance(m, nn.Linear)


def case_subclass():
    class Wide(nn.Linear):
        def __init__(self, width):
            super().__init__(width, 2 * width, bias=False)
        def forward(self, x):
            return super().forward(x) + 1
    m = Wide(4)
    fill(m)
    return m(torch.tensor(floats(2, 4)))


def case_initialised():
    m = nn.Linear(4, 3)
    nn.init.constant_(m.weight, 0.5)
    nn.init.zeros_(m.bias)
    return m(torch.tensor(floats(2, 4)))


def case_forward_called():
    m = nn.Linear(4, 3)
    fill(m)
    return m.forward(torch.tensor(floats(2, 4)))


def numbers():
    return nn.Linear(3, 2, 1), nn.Linear(3, 2, bias=0)


def case_bias_numbers():
    with_bias, without = numbers()
    fill(with_bias)
    fill(without)
    x = torch.tensor(floats(4, 3))
    return with_bias(x), without(x), with_bias.bias is None, without.bias is None
