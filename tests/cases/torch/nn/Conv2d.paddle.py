import functools

import paddle
import torch
from caselib import floats, fill
from paddle import nn


def conv_options(in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True,
                 padding_mode='zeros', device=None, dtype=None):
    """The arguments of a convolution by name: in torch's order bias comes before padding_mode."""
    return {'in_channels': in_channels, 'out_channels': out_channels, 'kernel_size': kernel_size, 'stride': stride,
            'padding': padding, 'dilation': dilation, 'groups': groups, 'bias': bias, 'padding_mode': padding_mode,
            'device': device, 'dtype': dtype}


def pad_axes(conv, padding):
    """A convolution that pads each axis by its own number; with a padding_mode Paddle's takes one number."""
    conv._reversed_padding_repeated_twice = [n for n in reversed(padding) for _ in range(2)]
    return conv


def case_positional():
    m = nn.Conv2D(3, 6, 3)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_all_positional():
    m = nn.Conv2D(3, 6, 3, 2, 1, 1, 3, bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_with_padding_mode():
    m = nn.Conv2D(3, 6, 3, 1, 1, 1, 1, bias_attr=True, padding_mode='zeros')
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_no_bias():
    m = nn.Conv2D(3, 6, kernel_size=3, stride=1, padding=1, bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.Conv2D(in_channels=3, out_channels=6, kernel_size=3, stride=2, padding=1, dilation=1, groups=3, bias_attr=True)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_same():
    m = nn.Conv2D(3, 6, 3, padding='same')
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_same_even():
    m = nn.Conv2D(3, 6, kernel_size=4, padding='same', bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_same_of_one():
    m = nn.Conv2D(3, 6, 1, padding='same', dilation=2)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_valid():
    m = nn.Conv2D(3, 6, 3, padding=0)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_circular():
    m = nn.Conv2D(3, 6, 3, padding=1, padding_mode='circular')
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_replicate():
    m = nn.Conv2D(3, 6, 3, padding=1, padding_mode='replicate')
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.Conv2D(3, 6, 3)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)


def case_attributes():
    m = nn.Conv2D(3, 6, 3, 2, 1, groups=3)
    return m._in_channels, m._out_channels, tuple(m._kernel_size), tuple(m._stride), tuple(m._updated_padding), tuple(m._dilation), m._groups, m._padding_mode


def case_parameters():
    m = nn.Conv2D(3, 6, 3)
    fill(m)
    return m.weight, m.bias, nn.Conv2D(3, 6, 3, bias_attr=False).bias is None


def case_as_value():
    conv = nn.Conv2D
    m = conv(3, 6, 3, bias_attr=False)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 8, 8))), isinstance(m, nn.Conv2D)


def case_gradient():
    m = nn.Conv2D(3, 6, 3, padding=1)
    fill(m)
    x = paddle.to_tensor(floats(2, 3, 8, 8))
    m(x).pow(2).mean().backward()
    return m.weight.grad, m.bias.grad


def case_subclass():
    class Conv(nn.Conv2D):
        def __init__(self, width):
            super().__init__(width, width, 3, padding=1, bias_attr=False)

        def forward(self, x):
            return super().forward(x) * 2
    m = Conv(3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 8, 8)))


def case_dtype():
    m = nn.Conv2D(3, 6, 3, device='cpu', dtype=paddle.float64)
    return m.weight.dtype == paddle.float64


def todo_same_unknown():
    # TODO(pt2pd): TPD2002 torch.nn.Conv2d: Paddle's 'same' drops dilation and padding_mode; write the padding as a number
    return torch.nn.Conv2d(3, 6, 4, padding='same', dilation=2)


def todo_reset():
    # TODO(pt2pd): TPD2001 torch.nn.modules.conv._ConvNd.reset_parameters: Paddle's layers have no reset_parameters
    return nn.Conv2D(3, 6, 3).reset_parameters()


def case_rectangular():
    m = nn.Conv2D(3, 6, (3, 2), stride=(2, 1), padding=(1, 0), dilation=(1, 2))
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 8, 8)))


def case_asymmetric_attributes():
    m = nn.Conv2D(3, 6, (3, 2), (2, 1), (1, 0))
    return tuple(m._kernel_size), tuple(m._stride), tuple(m._updated_padding), m._kernel_size[0] * m._kernel_size[1] * m._out_channels


def case_initialised():
    m = nn.Conv2D(3, 6, 3)
    nn.init.kaiming_normal_(m.weight, mode='fan_out', nonlinearity='relu')
    nn.init.constant_(m.bias, 0)
    return m.weight.shape, m.bias


def case_partial():
    conv1x1 = functools.partial(nn.Conv2D, kernel_size=1, bias_attr=False)
    m = conv1x1(3, 4)
    fill(m)
    return m(paddle.to_tensor(floats(1, 3, 4, 4)))


def numbers():
    return nn.Conv2D(3, 2, 1, bias_attr=True), nn.Conv2D(3, 2, 1, bias_attr=False)


def case_bias_numbers():
    with_bias, without = numbers()
    fill(with_bias)
    fill(without)
    x = paddle.to_tensor(floats(1, 3, 4, 4))
    return with_bias(x), without(x), with_bias.bias is None, without.bias is None


class Wider(nn.Conv2D):
    def __init__(self, inputs, outputs, **options):
        super().__init__(inputs, outputs, 3, **options)


def case_options():
    options = dict(stride=2, padding=1, bias=False)
    layers = [nn.Conv2D(2, 3, 3, **options), nn.Conv2D(2, 4, kernel_size=1, bias=True, **dict(groups=2)), Wider(2, 3, **options)]
    for layer in layers:
        fill(layer)
    return [layer(paddle.to_tensor(floats(1, 2, 4, 4))) for layer in layers]


class Scaled(nn.Conv2D):
    def __init__(self, *args, scale=2.0, **kwargs):
        super(Scaled, self).__init__(*args, **kwargs)
        self.scale = scale

    def forward(self, x):
        return super().forward(x) * self.scale


def case_subclass_hands_on_all():
    make = Scaled
    m = make(3, 2, 3, padding=1, bias=False, scale=3.0)
    fill(m)
    x = paddle.to_tensor(floats(1, 3, 6, 6))
    return m(x), m.bias is None


# The padding must be seen to be of several numbers: the calls stand in the line of their loop, so that no variable can hold it.
def case_padding_modes_by_axis():
    out, x = [], paddle.to_tensor(floats(2, 3, 9, 8))
    for bias in (True, False): out.append(pad_axes(nn.Conv2D(3, 4, 3, padding=1, padding_mode='circular', bias_attr=bias), (2, 1)))
    for bias in (True, False): out.append(pad_axes(nn.Conv2D(3, 4, 3, padding=1, padding_mode='circular', bias_attr=bias), [0, 2]))
    for bias in (True, False): out.append(pad_axes(nn.Conv2D(3, 4, 3, padding=1, stride=1, bias_attr=bias, padding_mode='replicate'), [0, 2]))
    for bias in (True, False): out.append(pad_axes(nn.Conv2D(3, 4, 3, padding=1, stride=1, bias_attr=bias, padding_mode='reflect'), [0, 2]))
    for m in out:
        fill(m)
    return [m(x) for m in out]


def case_valid_and_dilated():
    m = nn.Conv2D(3, 4, 3, padding=0, dilation=2)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 9, 8)))


def case_stars():
    def made(*args, **kwargs):
        return nn.Conv2D(**conv_options(*args, **kwargs))

    def plain(*args):
        return nn.Conv2D(**conv_options(*args)), nn.Conv2D(**conv_options(*args, padding=1, bias=False))

    out = []
    for m in (made(3, 4, 3), made(3, 4, kernel_size=2, bias=False), *plain(3, 4, 3, 2)):
        fill(m)
        out.append(m(paddle.to_tensor(floats(2, 3, 6, 6))))
    return out
