import paddle
import torch
from caselib import floats, fill
from paddle import nn


def case_positional():
    m = nn.Conv1DTranspose(3, 6, 3)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_all_positional():
    m = nn.Conv1DTranspose(3, 6, 3, 2, 1, 1, 3, bias_attr=False, dilation=1)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_output_padding():
    m = nn.Conv1DTranspose(3, 6, 3, stride=2, padding=1, output_padding=1)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.Conv1DTranspose(in_channels=3, out_channels=6, kernel_size=3, stride=2, padding=1, output_padding=1, groups=1, bias_attr=False, dilation=1)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_dilated():
    m = nn.Conv1DTranspose(3, 6, 3, 2, 1, dilation=2)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_grouped():
    m = nn.Conv1DTranspose(3, 6, 4, 2, 1, groups=3)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_zeros():
    m = nn.Conv1DTranspose(3, 6, 4, 2, 1, bias_attr=False)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.Conv1DTranspose(3, 6, 3)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(x=s)


def case_attributes():
    m = nn.Conv1DTranspose(3, 6, 3, 2, 1)
    return m._in_channels, m._out_channels, tuple(m._kernel_size), tuple(m._stride), (m._padding,), tuple(m._dilation), m._groups


def case_parameters():
    m = nn.Conv1DTranspose(3, 6, 3)
    fill(m)
    return m.weight, m.bias


def case_device():
    return nn.Conv1DTranspose(3, 6, 3).weight.shape


def case_output_size():
    m = nn.Conv1DTranspose(3, 6, 3, 2, 1)
    fill(m)
    x = paddle.to_tensor(floats(2, 3, 16))
    return m(x, output_size=[32][-1:])


def todo_dtype():
    # TODO(pt2pd): TPD2002 torch.nn.ConvTranspose1d.dtype: argument not supported
    return torch.nn.ConvTranspose1d(3, 6, 3, dtype=paddle.float64)


def todo_reset():
    # TODO(pt2pd): TPD2001 torch.nn.modules.conv._ConvNd.reset_parameters: Paddle's layers have no reset_parameters
    return nn.Conv1DTranspose(3, 6, 3).reset_parameters()


def case_size_of_a_tensor():
    x = paddle.to_tensor(floats(2, 3, 9))
    down, up = nn.Conv1D(3, 4, 3, stride=2, padding=1), nn.Conv1DTranspose(4, 3, 3, stride=2, padding=1)
    fill(down)
    fill(up)
    h = down(x)
    return up(h, output_size=x.shape[-1:]), up(h, x.shape[2:]), up(h, output_size=list(x.shape)[-1:])
