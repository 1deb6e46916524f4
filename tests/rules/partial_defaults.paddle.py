import functools

import paddle
from paddle import nn
from caselib import floats


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


norm = functools.partial(nn.InstanceNorm2D, weight_attr=False, bias_attr=False)
plain = functools.partial(nn.InstanceNorm2D, weight_attr=False, bias_attr=False)
affine = functools.partial(nn.InstanceNorm2D)
batch = functools.partial(nn.BatchNorm2D)
act = functools.partial(nn.ReLU)
soft = functools.partial(nn.Softplus, beta=2)


def count(layer):
    return sum(p.size for p in parameters(layer))


def case_arguments_that_go():
    return count(batch(3)), act()(paddle.to_tensor([-1.0, 2.0])), soft()(paddle.to_tensor([-1.0, 2.0]))


def case_defaults_that_come():
    x = paddle.to_tensor(floats(2, 3, 4, 4))
    return count(norm(3)), count(plain(3)), norm(3)(x), plain(3, epsilon=1e-3)(x)


def case_given_before():
    return count(affine(3))


def case_compared():
    return norm.func == nn.InstanceNorm2D, batch.func == nn.InstanceNorm2D
