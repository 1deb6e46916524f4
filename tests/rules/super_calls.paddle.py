import paddle
from paddle import Tensor, nn

from caselib import floats


class Scores:
    """Its methods give Tensors where those of Named give lists."""

    def __init__(self, names, scale):
        self.names = names
        self.scale = scale

    def items(self, x: Tensor):
        return x * self.scale

    def bounds(self, x):
        return paddle.compat.max(x, dim=1)


class Named(Scores):
    def __init__(self, scale, names):
        super().__init__(names, scale)
        self.names.sort()

    def items(self, x):
        return list(super().items(x).sum(axis=0))

    def bounds(self, x):
        values, indices = super().bounds(x)
        return values.reshape([-1, 1]), indices


class Doubled(nn.Linear):
    def forward(self, x):
        return super().forward(x).reshape([-1, 2]) * 2


class Padded(nn.ZeroPad3D):
    def forward(self, x):
        return super().forward(x.reshape([1, 2, 3, 4]).unsqueeze(0)).squeeze(0) + 1


class Bottle(nn.Layer):
    def forward(self, x):
        return super(Bottle, self).forward(x.reshape([-1, x.shape[-1]]))


class BottleLinear(Bottle, nn.Linear):
    pass


class BottleSoftmax(Bottle, nn.Softmax):
    pass


def case_arguments_in_another_order():
    x = paddle.to_tensor(floats(3, 4))
    named = Named(2.0, ["b", "a"])
    items = named.items(x)
    items.sort(key=float)
    return items, named.names, named.bounds(x)


def case_layer():
    layer = Doubled(4, 6)
    with paddle.no_grad():
        layer.weight.fill_(0.5)
        layer.bias.fill_(1.0)
    return layer(paddle.to_tensor(floats(3, 4)))


def case_forward_by_template():
    return Padded(1)(paddle.to_tensor(floats(1, 2, 3, 4)))


def case_layer_behind_a_module():
    layer, plain = BottleLinear(4, 6, bias_attr=True), BottleLinear(4, 6, bias_attr=False)
    for linear in (layer, plain):
        with paddle.no_grad():
            linear.weight.fill_(0.5)
    layer.bias.data.fill_(1.0)
    x = paddle.to_tensor(floats(2, 3, 4))
    return layer(x), plain(x), BottleSoftmax(axis=-1)(x)
