"""Imports inside functions, methods and classes."""
from caselib import fill, floats


def total():
    import torch
    return torch.sum(torch.tensor(floats(2, 3)), dim=1)


def activation():
    import torch.nn.functional as F
    from torch import tensor, nn

    def inner(x):
        return F.relu(x).size(0), nn.ReLU(inplace=True)(x)

    return inner(tensor(floats(2)))


class Builder:
    def build(self):
        from torch.nn import (
            Linear,  # the layer
            Sequential as Seq,
        )
        net = Seq(Linear(3, 2))
        fill(net)
        return net

    def run(self):
        import torch as T, math
        return self.build()(T.tensor(floats(2, 3))), math.pi


def late(flag):
    if flag:
        from torch import cat as join
    else:
        from torch import stack as join
    from torch import tensor
    return join([tensor(floats(3)), tensor(floats(3))], dim=0)


def case_local():
    return total(), activation(), Builder().run(), late(True), late(False)
