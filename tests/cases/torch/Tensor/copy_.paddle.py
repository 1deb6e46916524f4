from functools import reduce
from operator import mul

import paddle
from caselib import fill, floats, ints


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    a, b, c, d, e, f = (x.clone() for _ in range(6))
    alias = a
    copy_(a, y)
    copy_(b, y)
    copy_(c, y[0])
    copy_(d, y[:, :1])
    copy_(e, y.astype('float64'))
    copy_(f, paddle.to_tensor(ints(3, 4)))
    return a, alias, b, c, d, e, f


def case_slices():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    x[0] = y[1]
    x[:, 1] = y[:, 0]
    x[1:, 2:] = y[1:, :2]
    x.t()[3] = y[:, 3]
    return x


def case_parameters():
    layer, other = paddle.nn.Linear(3, 2), paddle.nn.Linear(3, 2)
    fill(other)
    with paddle.no_grad():
        for p, q in zip(layer.parameters(), other.parameters()):
            copy_(p, q)
    same = all(bool((p == q).all()) for p, q in zip(layer.parameters(), other.parameters()))
    for p, q in zip(layer.parameters(), other.parameters()):
        copy_(p.data, 0.5 * p.data + q.data)
    return same, layer.bias


def case_as_an_expression():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    a, b = x.clone(), x.clone()
    doubled = paddle.assign(y.astype(a.dtype).expand_as(a), a) * 2
    same = paddle.assign(y[0].astype(b.dtype).expand_as(b), b).scale_(1, bias=1)
    fresh = copy_(paddle.empty([3, 4]), y)
    return a, doubled, b, same, fresh, copy_(paddle.empty([3, 4]), y[0])


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    y = paddle.zeros([3, 4])
    y[...] = x * 2
    (y * y).sum().backward()
    return x.grad


def case_into_a_state_dict():
    source, layer = paddle.nn.Conv1D(2, 3, 1), paddle.nn.Conv1D(2, 3, 1)
    own = layer.state_dict()
    for name, param in source.state_dict().items():
        if name in own:
            own[name].data[...] = param
    return (layer.weight == source.weight).all().item(), (layer.bias == source.bias).all().item()


def case_into_items():
    x = paddle.zeros([3, 4])
    at = paddle.to_tensor([1])
    y = paddle.to_tensor(floats(4))
    x[2] = y
    rows = [paddle.zeros([4]), paddle.ones([4])]
    rows[0].data[...] = paddle.to_tensor(floats(4, seed=2))
    x[at][...] = paddle.ones([1, 4])
    return x, rows


class Scaled(paddle.nn.Layer):
    def __init__(self, seed):
        super().__init__()
        self.add_parameter("scale", paddle.nn.Parameter(reduce(mul, paddle.to_tensor(floats(2, seed=seed)))))
        self.weight = paddle.nn.Parameter(paddle.to_tensor(floats(3, seed=seed)))


def moved(target, source, tau):
    for p, q in zip(parameters(target), parameters(source)):
        copy_(p.data, tau * q.data + (1 - tau) * p.data)


def case_parameters_without_axes():
    target, source = Scaled(1), Scaled(2)
    moved(target, source, 0.25)
    with paddle.no_grad():
        for name, p in named_parameters(target):
            copy_(getattr(source, name), p)
    return target.scale, target.weight, source.scale, source.weight
