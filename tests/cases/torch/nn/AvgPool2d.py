import torch
from caselib import floats
from torch import nn


def case_positional():
    m = nn.AvgPool2d(2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_padded():
    m = nn.AvgPool2d(3, 2, 1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_ceil():
    m = nn.AvgPool2d(3, 2, 1, True)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_without_padding():
    m = nn.AvgPool2d(3, 2, 1, False, False)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.AvgPool2d(kernel_size=3, stride=2, padding=1, ceil_mode=True, count_include_pad=False)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_counted():
    m = nn.AvgPool2d(3, stride=2, padding=1, count_include_pad=True)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_no_padding():
    m = nn.AvgPool2d(3, 2, padding=0, count_include_pad=True)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_ceil_no_padding():
    m = nn.AvgPool2d(3, 2, ceil_mode=True)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_divisor():
    m = nn.AvgPool2d(3, 2, 1, divisor_override=5)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.AvgPool2d(2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_gradient():
    m = nn.AvgPool2d(2)
    c = torch.tensor(floats(2, 3, 8, 8), requires_grad=True)
    m(c).pow(2).sum().backward()
    return c.grad


def case_attributes():
    m = nn.AvgPool2d(3, 2, 1)
    return m.kernel_size, m.padding


def case_as_value():
    pool = nn.AvgPool2d
    return pool(2)(torch.tensor(floats(2, 3, 8, 8)))


def case_annotated():
    def first(pool: nn.AvgPool2d):
        return pool(torch.tensor(floats(2, 3, 8, 8)))
    return first(nn.AvgPool2d(2))


def case_rectangular():
    m = nn.AvgPool2d((2, 3), (1, 2), (1, 1))
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_zero_padding():
    m = nn.AvgPool2d((2, 2), padding=(0, 0))
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_divisor_at_the_border():
    return nn.AvgPool2d(3, 2, 1, count_include_pad=True, divisor_override=5)(torch.tensor(floats(2, 3, 8, 8)))


def todo_divisor_and_ceiling():
    return nn.AvgPool2d(3, 2, ceil_mode=True, divisor_override=5)(torch.tensor(floats(2, 3, 8, 8)))


# The numbers must be seen: where the calls stand in the line of their loop, no variable can hold them.
def case_ceil_mode_without_empty_windows():
    x, out = torch.tensor(floats(2, 3, 5, 6), requires_grad=True), []
    for size, stride, padding in ((2, 2, 1), (3, 3, 1), (4, 3, 2)): out.append(nn.AvgPool2d(size, stride, padding, ceil_mode=True)(x))
    for up in (True, False): out.append(nn.AvgPool2d(1, stride=2, ceil_mode=up)(x))
    for up in (True, False): out.append(nn.AvgPool2d(3, padding=1, ceil_mode=up, count_include_pad=False)(x))
    for up in (True, False): out += [nn.AvgPool2d(3, 3, 1, ceil_mode=up)(x), nn.AvgPool2d(3, 2, 1, ceil_mode=up)(x)]
    sum(y.pow(2).sum() for y in out).backward()
    return out, x.grad


def case_attributes():
    m, n = nn.AvgPool2d(3), nn.AvgPool2d(2, 1, 1)
    before = m.stride, n.stride, n.ceil_mode, m.kernel_size, m.padding, m.divisor_override
    m.stride = 2
    return before, m(torch.tensor(floats(2, 3, 5, 6)))


def pool(*args, **kwargs):
    return nn.AvgPool2d(*args, **kwargs)


def pool_of_three(**kwargs):
    return nn.AvgPool2d(3, **kwargs)


def case_stars():
    x = torch.tensor(floats(2, 3, 8, 8))
    return pool(2)(x), pool(3, 2, padding=1)(x), pool(3, stride=2, padding=1, ceil_mode=True, count_include_pad=False)(x), pool_of_three(padding=1)(x)
