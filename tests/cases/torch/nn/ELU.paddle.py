import paddle
from caselib import floats
from paddle import nn


class InplaceELU(paddle.nn.ELU):
    """ELU that overwrites its input, as others see."""

    def forward(self, x):
        return paddle.nn.functional.elu_(x, self._alpha)


def case_default():
    m = nn.ELU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_alpha():
    m = nn.ELU(0.5)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = InplaceELU(alpha=0.5)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.ELU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)


def case_gradient():
    m = nn.ELU()
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    m(x).pow(2).sum().backward()
    return x.grad


def case_attribute():
    return nn.ELU(0.5)._alpha


class Grown(nn.Layer):
    def __init__(self):
        super().__init__()
        self.act = InplaceELU(1.0)

    def forward(self, x):
        return paddle.concat([x, self.act(x)], 1)


def case_overwritten_input_seen():
    return Grown()(paddle.to_tensor(floats(2, 3)))
