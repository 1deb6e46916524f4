import paddle
from caselib import floats
from paddle import nn


def case_inverse():
    values, where = nn.MaxPool2D(2, return_mask=True)(paddle.to_tensor(floats(2, 3, 8, 8)))
    return nn.MaxUnPool2D(2)(values, where)


def case_by_name():
    values, where = nn.MaxPool2D(2, return_mask=True)(paddle.to_tensor(floats(2, 3, 8, 8)))
    return nn.MaxUnPool2D(2)(x=values, indices=where)


def case_keywords():
    values, where = nn.MaxPool2D(2, stride=2, return_mask=True)(paddle.to_tensor(floats(2, 3, 8, 8)))
    return nn.MaxUnPool2D(kernel_size=2, stride=2, padding=0)(values, where)
