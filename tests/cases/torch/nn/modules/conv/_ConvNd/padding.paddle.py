import paddle
import torch
from caselib import floats, fill
from paddle import nn


def case_same_dilated_1d():
    m = nn.Conv1D(3, 6, 3, padding=2, dilation=2)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 16)))


def case_same_dilated_5_1d():
    m = nn.Conv1D(3, 6, 5, padding=2 * 2, dilation=2, groups=3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 16)))


def case_same_dilated_7_1d():
    m = nn.Conv1D(3, 6, 7, padding=3 * 2, dilation=2)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 16)))


def case_same_dilated_variable_1d():
    rate = 2
    m = nn.Conv1D(3, 6, 3, padding=rate, dilation=rate, bias_attr=False)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 16)))


def case_value_1d():
    return (nn.Conv1D(3, 6, 3, padding=1)._padding,)


def case_in_variable_1d():
    how = str('valid')
    m = nn.Conv1D(3, 6, 3, padding=how)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 16)))


def todo_in_variable_dilated_1d():
    how = str('same')
    # TODO(pt2pd): TPD2002 torch.nn.Conv1d: Paddle's 'same' drops dilation and padding_mode; write the padding as a number
    return torch.nn.Conv1d(3, 6, 3, padding=how, dilation=2)


def case_same_dilated_2d():
    m = nn.Conv2D(3, 6, 3, padding=2, dilation=2)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 8, 8)))


def case_same_dilated_5_2d():
    m = nn.Conv2D(3, 6, 5, padding=2 * 2, dilation=2, groups=3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 8, 8)))


def case_same_dilated_7_2d():
    m = nn.Conv2D(3, 6, 7, padding=3 * 2, dilation=2)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 8, 8)))


def case_same_dilated_variable_2d():
    rate = 2
    m = nn.Conv2D(3, 6, 3, padding=rate, dilation=rate, bias_attr=False)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 8, 8)))


def case_value_2d():
    return tuple(nn.Conv2D(3, 6, 3, padding=1)._updated_padding)


def case_in_variable_2d():
    how = str('valid')
    m = nn.Conv2D(3, 6, 3, padding=how)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 8, 8)))


def todo_in_variable_dilated_2d():
    how = str('same')
    # TODO(pt2pd): TPD2002 torch.nn.Conv2d: Paddle's 'same' drops dilation and padding_mode; write the padding as a number
    return torch.nn.Conv2d(3, 6, 3, padding=how, dilation=2)


def case_same_dilated_3d():
    m = nn.Conv3D(3, 6, 3, padding=2, dilation=2)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def case_same_dilated_5_3d():
    m = nn.Conv3D(3, 6, 5, padding=2 * 2, dilation=2, groups=3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def case_same_dilated_7_3d():
    m = nn.Conv3D(3, 6, 7, padding=3 * 2, dilation=2)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def case_same_dilated_variable_3d():
    rate = 2
    m = nn.Conv3D(3, 6, 3, padding=rate, dilation=rate, bias_attr=False)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def case_value_3d():
    return tuple(nn.Conv3D(3, 6, 3, padding=1)._updated_padding)


def case_in_variable_3d():
    how = str('valid')
    m = nn.Conv3D(3, 6, 3, padding=how)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def todo_in_variable_dilated_3d():
    how = str('same')
    # TODO(pt2pd): TPD2002 torch.nn.Conv3d: Paddle's 'same' drops dilation and padding_mode; write the padding as a number
    return torch.nn.Conv3d(3, 6, 3, padding=how, dilation=2)


def case_items():
    m, other = nn.Conv2D(3, 4, 3, padding=1), nn.Conv2D(3, 4, 3, padding=(1, 2))
    return m._updated_padding[0], m._updated_padding[1], other._updated_padding[0], other._updated_padding[1]


def case_set():
    """As dilated backbones are made of strided ones."""
    flat, deep, long = nn.Conv2D(2, 3, 3, 2, padding=1), nn.Conv3D(2, 3, 3), nn.Conv1D(2, 3, 3)
    model = nn.Sequential(nn.Conv2D(2, 2, 3, stride=2, padding=1), nn.ReLU())
    for layer in (flat, deep, long, model[0]):
        fill(layer)
    flat._padding = flat._updated_padding = list((2, 1))
    deep._padding = deep._updated_padding = list([1, 2, 1])
    long._padding = (2,)[0]
    for layer in model.sublayers(include_self=True):
        if isinstance(layer, nn.Conv2D):
            layer._padding = layer._updated_padding = list(tuple([2, 2]))
    x = paddle.to_tensor(floats(1, 2, 8, 8))
    return flat(x), tuple(flat._updated_padding), model(x), deep(paddle.to_tensor(floats(1, 2, 6, 6, 6))), long(paddle.to_tensor(floats(1, 2, 9)))
