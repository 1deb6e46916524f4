"""Brackets that a receiver needs go where it becomes an argument; so do a second `not` and a second `tuple`."""
import paddle
from paddle import nn
from caselib import floats


def case_receivers():
    a, b = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3, seed=1))
    x = nn.functional.softmax(a / b, axis=-1), nn.functional.softmax(a - b, 0).log(), nn.functional.softmax(a if len(a) > 1 else b, -1), nn.functional.softmax(c := a + b, -1)
    y = nn.functional.softmax(a
         - b, -1)
    z = nn.functional.softmax((a  # the first
         - b), -1)
    return x, y, z, nn.functional.softmax(a * b, 0) * (a - b), c


def case_once():
    conv = nn.Conv2D(3, 4, (1, 3), stride=2)
    bn = nn.BatchNorm2D(3, momentum=0.75)
    for _ in range(2):
        bn(paddle.to_tensor(floats(2, 3, 4, 4)))
    sizes = tuple(conv._kernel_size), list(conv._stride)
    return sizes, bn._mean, paddle.in_dynamic_mode(), 3 if paddle.in_dynamic_mode() else 4
