"""A subclass of a torch layer whose constructor hands on what it is given."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


class Scaled(paddle.compat.nn.Linear):
    def __init__(self, *args, scale=2.0, **kwargs):
        super().__init__(*args, **kwargs)
        self.scale = scale

    def forward(self, x):
        return super().forward(x) * self.scale


class Named(paddle.compat.nn.Linear):
    def __init__(self, name, **kwargs):
        super(Named, self).__init__(**kwargs)
        self.name = name


def case_stars():
    make = Scaled
    m, n = Scaled(3, 2, bias=False), make(3, 2, False, scale=3.0)
    fill(m)
    fill(n)
    x = paddle.to_tensor(floats(4, 3))
    return m(x), n(x), m.bias is None


def case_keywords():
    m = Named('head', in_features=3, out_features=2, bias=True)
    fill(m)
    return m(paddle.to_tensor(floats(4, 3))), m.name
