import paddle
import torch
from caselib import floats, fill
from paddle import nn


def case_same_dilated():
    m = nn.Conv1D(3, 6, 3, padding=2, dilation=2)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 16)))


def case_same_dilated_5():
    m = nn.Conv1D(3, 6, 5, padding=2 * 2, dilation=2, groups=3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 16)))


def todo_same_dilated_7():
    # TODO(pt2pd): TPD2002 torch.nn.Conv1d: Paddle's 'same' drops dilation and padding_mode; write the padding as a number
    m = torch.nn.Conv1d(3, 6, kernel_size=7, padding='same', dilation=1 + 1)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 16)))


def case_same_dilated_variable():
    rate = 2
    m = nn.Conv1D(3, 6, 3, padding=rate, dilation=rate, bias_attr=False)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 16)))


def case_value():
    return (nn.Conv1D(3, 6, 3, padding=1)._padding,)


def case_in_variable():
    how = 'valid'
    m = nn.Conv1D(3, 6, 3, padding=how)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 16)))


def case_in_variable_dilated():
    how = 'same'
    m = nn.Conv1D(3, 6, 3, padding=2, dilation=2)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 16)))
