import torch
from caselib import floats
from torch import nn


def case_positional():
    m = nn.AvgPool1d(2)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_padded():
    m = nn.AvgPool1d(3, 2, 1)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_ceil():
    m = nn.AvgPool1d(3, 2, 1, True)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_without_padding():
    m = nn.AvgPool1d(3, 2, 1, False, False)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.AvgPool1d(kernel_size=3, stride=2, padding=1, ceil_mode=True, count_include_pad=False)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_counted():
    m = nn.AvgPool1d(3, stride=2, padding=1, count_include_pad=True)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_no_padding():
    m = nn.AvgPool1d(3, 2, padding=0, count_include_pad=True)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_ceil_no_padding():
    m = nn.AvgPool1d(3, 2, ceil_mode=True)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.AvgPool1d(2)
    s = torch.tensor(floats(2, 3, 16))
    return m(input=s)


def case_gradient():
    m = nn.AvgPool1d(2)
    s = torch.tensor(floats(2, 3, 16), requires_grad=True)
    m(s).pow(2).sum().backward()
    return s.grad


def case_attributes():
    m = nn.AvgPool1d(3, 2, 1)
    return m.ceil_mode


def case_as_value():
    pool = nn.AvgPool1d
    return pool(2)(torch.tensor(floats(2, 3, 16)))


def case_annotated():
    def first(pool: nn.AvgPool1d):
        return pool(torch.tensor(floats(2, 3, 16)))
    return first(nn.AvgPool1d(2))


# The numbers must be seen: where the calls stand in the line of their loop, no variable can hold them.
def case_ceil_mode_without_empty_windows():
    x, out = torch.tensor(floats(2, 3, 5), requires_grad=True), []
    for size, stride, padding in ((2, 2, 1), (3, 3, 1), (4, 3, 2)): out.append(nn.AvgPool1d(size, stride, padding, ceil_mode=True)(x))
    for up in (True, False): out.append(nn.AvgPool1d(1, stride=2, ceil_mode=up)(x))
    for up in (True, False): out.append(nn.AvgPool1d(3, padding=1, ceil_mode=up, count_include_pad=False)(x))
    for up in (True, False): out += [nn.AvgPool1d(3, 3, 1, ceil_mode=up)(x), nn.AvgPool1d(3, 2, 1, ceil_mode=up)(x)]
    sum(y.pow(2).sum() for y in out).backward()
    return out, x.grad


def case_attributes():
    m, n = nn.AvgPool1d(3), nn.AvgPool1d(2, 1, 1)
    before = m.stride, n.stride, n.ceil_mode, m.kernel_size, m.padding
    m.stride = 2
    return before, m(torch.tensor(floats(2, 3, 5)))


def pool(*args, **kwargs):
    return nn.AvgPool1d(*args, **kwargs)


def pool_of_three(**kwargs):
    return nn.AvgPool1d(3, **kwargs)


def case_stars():
    x = torch.tensor(floats(2, 3, 8))
    return pool(2)(x), pool(3, 2, padding=1)(x), pool(3, stride=2, padding=1, ceil_mode=True, count_include_pad=False)(x), pool_of_three(padding=1)(x)
