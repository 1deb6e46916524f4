"""Imports inside functions, methods and classes."""
from caselib import fill, floats


def total():
    import paddle
    return paddle.sum(paddle.to_tensor(floats(2, 3)), axis=1)


def activation():
    import paddle.nn.functional as F
    from paddle import to_tensor, nn

    def inner(x):
        return F.relu(x).shape[0], nn.ReLU()(x)

    return inner(to_tensor(floats(2)))


class Builder:
    def build(self):
        from paddle.nn import (
            Linear,  # the layer
            Sequential as Seq,
        )
        net = Seq(Linear(3, 2))
        fill(net)
        return net

    def run(self):
        import paddle as T, math
        return self.build()(T.to_tensor(floats(2, 3))), math.pi


def late(flag):
    if flag:
        from paddle import concat as join
    else:
        from paddle import stack as join
    from paddle import to_tensor
    return join([to_tensor(floats(3)), to_tensor(floats(3))], axis=0)


def case_local():
    return total(), activation(), Builder().run(), late(True), late(False)
