import paddle
from caselib import floats
from paddle import nn


class InplaceLeakyReLU(paddle.nn.LeakyReLU):
    """LeakyReLU that overwrites its input, as others see."""

    def forward(self, x):
        return paddle.nn.functional.leaky_relu_(x, self._negative_slope)


def case_default():
    m = nn.LeakyReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_slope():
    m = nn.LeakyReLU(0.2)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_both():
    m = InplaceLeakyReLU(0.2)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = InplaceLeakyReLU(negative_slope=0.2)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_in_place():
    m = InplaceLeakyReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.LeakyReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)


def case_gradient():
    m = nn.LeakyReLU()
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    m(x).pow(2).sum().backward()
    return x.grad


def case_attribute():
    return nn.LeakyReLU(0.2)._negative_slope


class Grown(nn.Layer):
    def __init__(self):
        super().__init__()
        self.act = InplaceLeakyReLU(0.2)

    def forward(self, x):
        return paddle.concat([x, self.act(x)], 1)


def case_overwritten_input_seen():
    return Grown()(paddle.to_tensor(floats(2, 3)))
