"""Loops over the parameters of any layers that look at the order of their elements: the layers keep torch's layout."""
import numpy as np
import paddle
import paddle.nn as nn
from caselib import fill, floats


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


def net():
    return nn.Sequential(paddle.compat.nn.Linear(3, 4), nn.Tanh(), paddle.compat.nn.Linear(4, 2))


def fill_in_order(model):
    for i, p in enumerate(parameters(model)):
        copy_(p.data, paddle.sin(paddle.arange(p.size, dtype=paddle.float32) + i).reshape(p.shape))


def case_filled():
    model = net()
    fill_in_order(model)
    return model(paddle.to_tensor(floats(5, 3)))


def case_filled_from_a_vector():
    model = net()
    values, offset = np.cos(np.arange(26, dtype=np.float32)), 0
    with paddle.no_grad():
        for p in parameters(model):
            n = p.size
            copy_(p, paddle.to_tensor(values[offset:offset + n]).view_as(p))
            offset += n
    return model(paddle.to_tensor(floats(5, 3)))


def case_drawn_by_numpy():
    model, rng = net(), np.random.RandomState(0)
    for p in parameters(model):
        p.data = paddle.to_tensor(rng.randn(*p.shape)).astype('float32')
    return model(paddle.to_tensor(floats(5, 3)))


def case_shown():
    model = net()
    fill_in_order(model)
    shapes = {name: list(p.shape) for name, p in named_parameters(model)}
    first = [p.detach().reshape([-1])[:3] for p in parameters(model)]
    rows = [p.detach().sum(axis=0) for p in parameters(model)]
    return shapes, first, rows, [p.detach().numpy().tolist() for p in parameters(model)]


def case_scaled_by_inputs():
    model = net()
    fill_in_order(model)
    for p in parameters(model):
        if p.dim() > 1:
            p.data /= p.shape[1]
    return model(paddle.to_tensor(floats(5, 3)))


def case_gradients():
    model = net()
    fill(model)
    model(paddle.to_tensor(floats(5, 3))).sum().backward()
    return [p.grad[0].tolist() for p in parameters(model)], next(iter(model.parameters()))[0, 1].item()


def case_state():
    model = net()
    fill_in_order(model)
    return {k: v.detach().flatten()[:2] for k, v in model.state_dict().items()}
