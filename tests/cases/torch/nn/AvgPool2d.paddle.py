import paddle
import torch
from caselib import floats
from paddle import nn


def case_positional():
    m = nn.AvgPool2D(2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_padded():
    m = nn.AvgPool2D(3, 2, 1, exclusive=False)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_ceil():
    m = nn.AvgPool2D(3, 2, 1, True, exclusive=False)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_without_padding():
    m = nn.AvgPool2D(3, 2, 1, False, True)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.AvgPool2D(kernel_size=3, stride=2, padding=1, ceil_mode=True, exclusive=True)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_counted():
    m = nn.AvgPool2D(3, stride=2, padding=1, exclusive=False)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_no_padding():
    m = nn.AvgPool2D(3, 2, padding=0)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_ceil_no_padding():
    m = nn.AvgPool2D(3, 2, ceil_mode=True)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_divisor():
    m = nn.AvgPool2D(3, 2, 1, divisor_override=5, exclusive=False)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.AvgPool2D(2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)


def case_gradient():
    m = nn.AvgPool2D(2)
    c = paddle.to_tensor(floats(2, 3, 8, 8), stop_gradient=False)
    m(c).pow(2).sum().backward()
    return c.grad


def case_attributes():
    m = nn.AvgPool2D(3, 2, 1, exclusive=False)
    return m.ksize, m.padding


def case_as_value():
    pool = nn.AvgPool2D
    return pool(2)(paddle.to_tensor(floats(2, 3, 8, 8)))


def case_annotated():
    def first(pool: nn.AvgPool2D):
        return pool(paddle.to_tensor(floats(2, 3, 8, 8)))
    return first(nn.AvgPool2D(2))


def case_rectangular():
    m = nn.AvgPool2D((2, 3), (1, 2), (1, 1), exclusive=False)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_zero_padding():
    m = nn.AvgPool2D((2, 2), padding=(0, 0))
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_divisor_at_the_border():
    return nn.AvgPool2D(3, 2, 1, divisor_override=5, exclusive=False)(paddle.to_tensor(floats(2, 3, 8, 8)))


def todo_divisor_and_ceiling():
    # TODO(pt2pd): TPD2002 torch.nn.AvgPool2d: Paddle scales the mean of the clipped windows at the border
    return torch.nn.AvgPool2d(3, 2, ceil_mode=True, divisor_override=5)(paddle.to_tensor(floats(2, 3, 8, 8)))
