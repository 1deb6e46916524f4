import paddle
from caselib import floats
from paddle import nn


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


def case_from_dict():
    m = nn.ParameterDict({'a': nn.Parameter(paddle.to_tensor(floats(2, 3))), 'b': nn.Parameter(paddle.to_tensor(floats(4)))})
    return list(m._parameters.keys()), m['b'], 'a' in m, len(m), [v.shape for v in m._parameters.values()]


def case_changed():
    m = nn.ParameterDict()
    m['a'] = nn.Parameter(paddle.to_tensor(floats(2)))
    m.update({'b': nn.Parameter(paddle.to_tensor(floats(3)))})
    first = m._parameters.pop('a')
    return first, [name for name, _ in m._parameters.items()], [name for name, _ in named_parameters(m)]


def case_looked_up():
    m = nn.ParameterDict({'a': nn.Parameter(paddle.to_tensor(floats(2)))})
    return m._parameters.get('a'), m._parameters.get('b'), m._parameters.get('b')


def case_cleared():
    m = nn.ParameterDict(parameters={'a': nn.Parameter(paddle.to_tensor(floats(2)))})
    m._parameters.clear()
    return len(m)
