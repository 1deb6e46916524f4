import paddle
from caselib import floats
from paddle import nn


class InplaceReLU(paddle.nn.ReLU):
    """ReLU that overwrites its input, as others see."""

    def forward(self, x):
        return paddle.nn.functional.relu_(x)


def case_default():
    m = nn.ReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_inplace():
    m = InplaceReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = InplaceReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_not_in_place():
    m = nn.ReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.ReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)


def case_gradient():
    m = nn.ReLU()
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    m(x).pow(2).sum().backward()
    return x.grad


def case_as_value():
    act = nn.ReLU
    x = paddle.to_tensor(floats(3, 4))
    return InplaceReLU()(x), act()(x)


def case_as_default():
    def build(width, act_layer=nn.ReLU):
        return nn.Sequential(nn.Identity(width), act_layer())
    return build(4)(paddle.to_tensor(floats(3, 4))), build(4, nn.Tanh)(paddle.to_tensor(floats(3, 4)))


def case_in_dict():
    acts = {'relu': nn.ReLU, 'elu': nn.ELU}
    return acts['relu']()(paddle.to_tensor(floats(3, 4))), isinstance(acts['elu'](), nn.ELU)


def case_subclass():
    class Half(nn.ReLU):
        def forward(self, x):
            return super().forward(x) / 2
    return Half()(paddle.to_tensor(floats(3, 4)))


class Grown(nn.Layer):
    def __init__(self):
        super().__init__()
        self.act = InplaceReLU()

    def forward(self, x):
        return paddle.concat([x, self.act(x)], 1)


def case_overwritten_input_seen():
    return Grown()(paddle.to_tensor(floats(2, 3)))
