import torch
from caselib import floats, fill
from torch import nn


def case_positional():
    m = nn.ConvTranspose3d(3, 6, 3)
    fill(m)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_all_positional():
    m = nn.ConvTranspose3d(3, 6, 3, 2, 1, 1, 3, False, 1)
    fill(m)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_output_padding():
    m = nn.ConvTranspose3d(3, 6, 3, stride=2, padding=1, output_padding=1)
    fill(m)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keywords():
    m = nn.ConvTranspose3d(in_channels=3, out_channels=6, kernel_size=3, stride=2, padding=1, output_padding=1, groups=1, bias=False, dilation=1)
    fill(m)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_dilated():
    m = nn.ConvTranspose3d(3, 6, 3, 2, 1, dilation=2)
    fill(m)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_grouped():
    m = nn.ConvTranspose3d(3, 6, 4, 2, 1, groups=3)
    fill(m)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_zeros():
    m = nn.ConvTranspose3d(3, 6, 4, 2, 1, bias=False, padding_mode='zeros')
    fill(m)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.ConvTranspose3d(3, 6, 3)
    fill(m)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(input=vol)


def case_attributes():
    m = nn.ConvTranspose3d(3, 6, 3, 2, 1)
    return m.in_channels, m.out_channels, m.kernel_size, m.stride, m.padding, m.dilation, m.groups


def case_parameters():
    m = nn.ConvTranspose3d(3, 6, 3)
    fill(m)
    return m.weight, m.bias


def case_device():
    return nn.ConvTranspose3d(3, 6, 3, device='cpu').weight.shape


def case_output_size():
    m = nn.ConvTranspose3d(3, 6, 3, 2, 1)
    fill(m)
    x = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(x, output_size=[8, 12, 16])


def todo_dtype():
    return nn.ConvTranspose3d(3, 6, 3, dtype=torch.float64)


def todo_reset():
    return nn.ConvTranspose3d(3, 6, 3).reset_parameters()


def case_size_of_a_tensor():
    x = torch.tensor(floats(2, 3, 5, 5, 5))
    down, up = nn.Conv3d(3, 4, 3, stride=2, padding=1), nn.ConvTranspose3d(4, 3, 3, stride=2, padding=1)
    fill(down)
    fill(up)
    h = down(x)
    return up(h, output_size=x.size()), up(h, x.shape[2:]), up(h, output_size=list(x.size()))
