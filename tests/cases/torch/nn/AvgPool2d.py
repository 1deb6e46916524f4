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
