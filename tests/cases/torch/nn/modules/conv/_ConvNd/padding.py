import torch
from caselib import floats, fill
from torch import nn


def case_same_dilated_1d():
    m = nn.Conv1d(3, 6, 3, padding='same', dilation=2)
    fill(m)
    return m(torch.tensor(floats(2, 3, 16)))


def case_same_dilated_5_1d():
    m = nn.Conv1d(3, 6, 5, padding='same', dilation=2, groups=3)
    fill(m)
    return m(torch.tensor(floats(2, 3, 16)))


def case_same_dilated_7_1d():
    m = nn.Conv1d(3, 6, kernel_size=7, padding='same', dilation=2)
    fill(m)
    return m(torch.tensor(floats(2, 3, 16)))


def case_same_dilated_variable_1d():
    rate = 2
    m = nn.Conv1d(3, 6, 3, padding='same', dilation=rate, bias=False)
    fill(m)
    return m(torch.tensor(floats(2, 3, 16)))


def case_value_1d():
    return nn.Conv1d(3, 6, 3, padding=1).padding


def case_in_variable_1d():
    how = str('valid')
    m = nn.Conv1d(3, 6, 3, padding=how)
    fill(m)
    return m(torch.tensor(floats(2, 3, 16)))


def todo_in_variable_dilated_1d():
    how = str('same')
    return nn.Conv1d(3, 6, 3, padding=how, dilation=2)


def case_same_dilated_2d():
    m = nn.Conv2d(3, 6, 3, padding='same', dilation=2)
    fill(m)
    return m(torch.tensor(floats(2, 3, 8, 8)))


def case_same_dilated_5_2d():
    m = nn.Conv2d(3, 6, 5, padding='same', dilation=2, groups=3)
    fill(m)
    return m(torch.tensor(floats(2, 3, 8, 8)))


def case_same_dilated_7_2d():
    m = nn.Conv2d(3, 6, kernel_size=7, padding='same', dilation=2)
    fill(m)
    return m(torch.tensor(floats(2, 3, 8, 8)))


def case_same_dilated_variable_2d():
    rate = 2
    m = nn.Conv2d(3, 6, 3, padding='same', dilation=rate, bias=False)
    fill(m)
    return m(torch.tensor(floats(2, 3, 8, 8)))


def case_value_2d():
    return nn.Conv2d(3, 6, 3, padding=1).padding


def case_in_variable_2d():
    how = str('valid')
    m = nn.Conv2d(3, 6, 3, padding=how)
    fill(m)
    return m(torch.tensor(floats(2, 3, 8, 8)))


def todo_in_variable_dilated_2d():
    how = str('same')
    return nn.Conv2d(3, 6, 3, padding=how, dilation=2)


def case_same_dilated_3d():
    m = nn.Conv3d(3, 6, 3, padding='same', dilation=2)
    fill(m)
    return m(torch.tensor(floats(2, 3, 4, 6, 8)))


def case_same_dilated_5_3d():
    m = nn.Conv3d(3, 6, 5, padding='same', dilation=2, groups=3)
    fill(m)
    return m(torch.tensor(floats(2, 3, 4, 6, 8)))


def case_same_dilated_7_3d():
    m = nn.Conv3d(3, 6, kernel_size=7, padding='same', dilation=2)
    fill(m)
    return m(torch.tensor(floats(2, 3, 4, 6, 8)))


def case_same_dilated_variable_3d():
    rate = 2
    m = nn.Conv3d(3, 6, 3, padding='same', dilation=rate, bias=False)
    fill(m)
    return m(torch.tensor(floats(2, 3, 4, 6, 8)))


def case_value_3d():
    return nn.Conv3d(3, 6, 3, padding=1).padding


def case_in_variable_3d():
    how = str('valid')
    m = nn.Conv3d(3, 6, 3, padding=how)
    fill(m)
    return m(torch.tensor(floats(2, 3, 4, 6, 8)))


def todo_in_variable_dilated_3d():
    how = str('same')
    return nn.Conv3d(3, 6, 3, padding=how, dilation=2)


def case_items():
    m, other = nn.Conv2d(3, 4, 3, padding=1), nn.Conv2d(3, 4, 3, padding=(1, 2))
    return m.padding[0], m.padding[1], other.padding[0], other.padding[1]


def case_set():
    """As dilated backbones are made of strided ones."""
    flat, deep, long = nn.Conv2d(2, 3, 3, 2, padding=1), nn.Conv3d(2, 3, 3), nn.Conv1d(2, 3, 3)
    model = nn.Sequential(nn.Conv2d(2, 2, 3, stride=2, padding=1), nn.ReLU())
    for layer in (flat, deep, long, model[0]):
        fill(layer)
    flat.padding = (2, 1)
    deep.padding = [1, 2, 1]
    long.padding = (2,)
    for layer in model.modules():
        if isinstance(layer, nn.Conv2d):
            layer.padding = tuple([2, 2])
    x = torch.tensor(floats(1, 2, 8, 8))
    return flat(x), tuple(flat.padding), model(x), deep(torch.tensor(floats(1, 2, 6, 6, 6))), long(torch.tensor(floats(1, 2, 9)))
