import torch
from caselib import floats
from torch import nn


def case_positional():
    m = nn.MaxPool3d(2)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_stride_and_padding():
    m = nn.MaxPool3d(3, 2, 1)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_all_positional():
    m = nn.MaxPool3d(3, 2, 1, 1, False, True)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keywords():
    m = nn.MaxPool3d(kernel_size=3, stride=2, padding=1, dilation=1, return_indices=False, ceil_mode=True)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.MaxPool3d(2)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(input=vol)


def case_gradient():
    m = nn.MaxPool3d(2)
    vol = torch.tensor(floats(2, 3, 4, 6, 8), requires_grad=True)
    m(vol).pow(2).sum().backward()
    return vol.grad


def case_indices():
    m = nn.MaxPool3d(2, return_indices=True)
    values, where = m(torch.tensor(floats(2, 3, 4, 6, 8)))
    return values, where.tolist()


def case_attributes():
    m = nn.MaxPool3d(3, 2, 1)
    return m.kernel_size, m.padding


def case_as_value():
    pool = nn.MaxPool3d
    return pool(2, stride=1)(torch.tensor(floats(2, 3, 4, 6, 8)))


# The dilation must be seen: the calls stand in the line of their loop, so that no variable can hold it.
def case_dilated():
    x, out = torch.tensor(floats(1, 2, 6, 7, 8)), []
    for size in (2, 3): out.append(nn.MaxPool3d(size, dilation=2)(x))
    for up in (True, False): out.append(nn.MaxPool3d(3, 2, 1, 2, False, up)(x))
    return out


def todo_dilated_with_indices():
    return nn.MaxPool3d(3, dilation=2, return_indices=True)


def case_indices_of_their_dtype():
    pool, x = nn.MaxPool3d(2, return_indices=True), torch.tensor(floats(1, 2, 4, 6, 4), requires_grad=True)
    values, indices = pool(x)
    values.sum().backward()
    return values, indices, indices.dtype == torch.int64, x.grad


def case_flag_in_a_variable():
    x, out = torch.tensor(floats(1, 2, 4, 6, 4)), []
    for flag in (True, False):
        out.append(nn.MaxPool3d(2, return_indices=flag)(x))
    return out


# The numbers must be seen: where the calls stand in the line of their loop, no variable can hold them.
def case_ceil_mode_without_empty_windows():
    x, up, out = torch.tensor(floats(2, 3, 5, 6, 7), requires_grad=True), True, []
    for size, stride, padding in ((2, 2, 1), (3, 3, 1), (4, 3, 2)): out.append(nn.MaxPool3d(size, stride, padding, ceil_mode=True)(x))
    for up in (True, False): out.append(nn.MaxPool3d(1, stride=2, ceil_mode=up)(x))
    out += [nn.MaxPool3d(3, padding=1, ceil_mode=True)(x), nn.MaxPool3d(3, 3, 1, ceil_mode=up)(x),
            nn.MaxPool3d(3, 2, 1, ceil_mode=True)(x)]
    sum(y.pow(2).sum() for y in out).backward()
    return out, x.grad


def todo_ceil_mode_padding_and_indices():
    return nn.MaxPool3d(2, 2, 1, return_indices=True, ceil_mode=True)


def todo_ceil_mode_indices_and_a_window_of_three():
    return nn.MaxPool3d(3, padding=1, return_indices=True, ceil_mode=True)


def case_attributes():
    m, n = nn.MaxPool3d(3), nn.MaxPool3d(2, 1, return_indices=True)
    before = m.stride, n.stride, m.dilation, n.return_indices, n.ceil_mode, m.kernel_size, m.padding
    m.stride = 2
    return before, m.stride, m(torch.tensor(floats(2, 3, 5, 6, 7)))
