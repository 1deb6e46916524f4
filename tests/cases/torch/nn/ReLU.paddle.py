import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.ReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_inplace():
    m = nn.ReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.ReLU()
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
    return act()(x), act()(x)


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
