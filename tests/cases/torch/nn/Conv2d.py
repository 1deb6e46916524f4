import functools

import torch
from caselib import floats, fill
from torch import nn


def case_positional():
    m = nn.Conv2d(3, 6, 3)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_all_positional():
    m = nn.Conv2d(3, 6, 3, 2, 1, 1, 3, False)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_with_padding_mode():
    m = nn.Conv2d(3, 6, 3, 1, 1, 1, 1, True, 'zeros')
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_no_bias():
    m = nn.Conv2d(3, 6, kernel_size=3, stride=1, padding=1, bias=False)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.Conv2d(in_channels=3, out_channels=6, kernel_size=3, stride=2, padding=1, dilation=1, groups=3, bias=True)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_same():
    m = nn.Conv2d(3, 6, 3, padding='same')
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_same_even():
    m = nn.Conv2d(3, 6, kernel_size=4, padding='same', bias=False)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_same_of_one():
    m = nn.Conv2d(3, 6, 1, padding='same', dilation=2)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_valid():
    m = nn.Conv2d(3, 6, 3, padding='valid')
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_circular():
    m = nn.Conv2d(3, 6, 3, padding=1, padding_mode='circular')
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_replicate():
    m = nn.Conv2d(3, 6, 3, padding=1, padding_mode='replicate')
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.Conv2d(3, 6, 3)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_attributes():
    m = nn.Conv2d(3, 6, 3, 2, 1, groups=3)
    return m.in_channels, m.out_channels, m.kernel_size, m.stride, m.padding, m.dilation, m.groups, m.padding_mode


def case_parameters():
    m = nn.Conv2d(3, 6, 3)
    fill(m)
    return m.weight, m.bias, nn.Conv2d(3, 6, 3, bias=False).bias is None


def case_as_value():
    conv = nn.Conv2d
    m = conv(3, 6, 3, bias=False)
    fill(m)
    return m(torch.tensor(floats(2, 3, 8, 8))), isinstance(m, nn.Conv2d)


def case_gradient():
    m = nn.Conv2d(3, 6, 3, padding=1)
    fill(m)
    x = torch.tensor(floats(2, 3, 8, 8))
    m(x).pow(2).mean().backward()
    return m.weight.grad, m.bias.grad


def case_subclass():
    class Conv(nn.Conv2d):
        def __init__(self, width):
            super().__init__(width, width, 3, padding=1, bias=False)

        def forward(self, x):
            return super().forward(x) * 2
    m = Conv(3)
    fill(m)
    return m(torch.tensor(floats(2, 3, 8, 8)))


def case_dtype():
    m = nn.Conv2d(3, 6, 3, device='cpu', dtype=torch.float64)
    return m.weight.dtype == torch.float64


def todo_same_unknown():
    return nn.Conv2d(3, 6, 4, padding='same', dilation=2)


def todo_reset():
    return nn.Conv2d(3, 6, 3).reset_parameters()


def case_rectangular():
    m = nn.Conv2d(3, 6, (3, 2), stride=(2, 1), padding=(1, 0), dilation=(1, 2))
    fill(m)
    return m(torch.tensor(floats(2, 3, 8, 8)))


def case_asymmetric_attributes():
    m = nn.Conv2d(3, 6, (3, 2), (2, 1), (1, 0))
    return m.kernel_size, m.stride, m.padding, m.kernel_size[0] * m.kernel_size[1] * m.out_channels


def case_initialised():
    m = nn.Conv2d(3, 6, 3)
    nn.init.kaiming_normal_(m.weight, mode='fan_out', nonlinearity='relu')
    nn.init.constant_(m.bias, 0)
    return m.weight.shape, m.bias


def case_partial():
    conv1x1 = functools.partial(nn.Conv2d, kernel_size=1, bias=False)
    m = conv1x1(3, 4)
    fill(m)
    return m(torch.tensor(floats(1, 3, 4, 4)))


def numbers():
    return nn.Conv2d(3, 2, 1, bias=1), nn.Conv2d(3, 2, 1, bias=0)


def case_bias_numbers():
    with_bias, without = numbers()
    fill(with_bias)
    fill(without)
    x = torch.tensor(floats(1, 3, 4, 4))
    return with_bias(x), without(x), with_bias.bias is None, without.bias is None


class Wider(nn.Conv2d):
    def __init__(self, inputs, outputs, **options):
        super().__init__(inputs, outputs, 3, **options)


def case_options():
    options = dict(stride=2, padding=1, bias=False)
    layers = [nn.Conv2d(2, 3, 3, **options), nn.Conv2d(2, 4, kernel_size=1, bias=True, **dict(groups=2)), Wider(2, 3, **options)]
    for layer in layers:
        fill(layer)
    return [layer(torch.tensor(floats(1, 2, 4, 4))) for layer in layers]


class Scaled(nn.Conv2d):
    def __init__(self, *args, scale=2.0, **kwargs):
        super(Scaled, self).__init__(*args, **kwargs)
        self.scale = scale

    def forward(self, x):
        return super().forward(x) * self.scale


def case_subclass_hands_on_all():
    make = Scaled
    m = make(3, 2, 3, padding=1, bias=False, scale=3.0)
    fill(m)
    x = torch.tensor(floats(1, 3, 6, 6))
    return m(x), m.bias is None


# The padding must be seen to be of several numbers: the calls stand in the line of their loop, so that no variable can hold it.
def case_padding_modes_by_axis():
    out, x = [], torch.tensor(floats(2, 3, 9, 8))
    for bias in (True, False): out.append(nn.Conv2d(3, 4, 3, padding=(2, 1), padding_mode='circular', bias=bias))
    for bias in (True, False): out.append(nn.Conv2d(3, 4, 3, padding=[0, 2], padding_mode='circular', bias=bias))
    for bias in (True, False): out.append(nn.Conv2d(3, 4, 3, 1, [0, 2], bias=bias, padding_mode='replicate'))
    for bias in (True, False): out.append(nn.Conv2d(3, 4, 3, 1, [0, 2], bias=bias, padding_mode='reflect'))
    for m in out:
        fill(m)
    return [m(x) for m in out]


def case_valid_and_dilated():
    m = nn.Conv2d(3, 4, 3, padding='valid', dilation=2)
    fill(m)
    return m(torch.tensor(floats(2, 3, 9, 8)))


def case_stars():
    def made(*args, **kwargs):
        return nn.Conv2d(*args, **kwargs)

    def plain(*args):
        return nn.Conv2d(*args), nn.Conv2d(*args, padding=1, bias=False)

    out = []
    for m in (made(3, 4, 3), made(3, 4, kernel_size=2, bias=False), *plain(3, 4, 3, 2)):
        fill(m)
        out.append(m(torch.tensor(floats(2, 3, 6, 6))))
    return out
