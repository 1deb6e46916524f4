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


def case_from_list():
    m = nn.ParameterList([nn.Parameter(paddle.to_tensor(floats(2, 3))), nn.Parameter(paddle.to_tensor(floats(4)))])
    m.append(nn.Parameter(paddle.to_tensor(floats(1))))
    return len(m), m[0], [p.shape for p in m]


def case_keyword():
    m = nn.ParameterList(parameters=[nn.Parameter(paddle.to_tensor(floats(2, 3)))])
    m.append(parameter=nn.Parameter(paddle.to_tensor(floats(4))))
    return [name for name, _ in named_parameters(m)]


def case_extended():
    m = nn.ParameterList()
    list(map(m.append, [nn.Parameter(paddle.zeros([1])), nn.Parameter(paddle.ones([2]))]))
    return len(m), m[1], [name for name, _ in named_parameters(m)]


def case_of_tensors():
    p = nn.ParameterList([nn.Parameter(p) for p in [paddle.to_tensor(floats(3)), nn.Parameter(paddle.to_tensor(floats(2)))]])
    p.append(nn.Parameter(paddle.to_tensor(floats(4))))
    list(map(p.append, map(nn.Parameter, [paddle.to_tensor(floats(1))])))
    list(map(p.append, (nn.Parameter(paddle.full((n,), 0.5)) for n in (1, 2))))
    return list(p), [name for name, _ in named_parameters(p)], isinstance(p[0], nn.Parameter)


def listed(values):
    m = nn.ParameterList()
    for v in values:
        m.append(v)
    return m


def case_append_what_is_not_known():
    m = listed(*[[nn.Parameter(paddle.to_tensor(floats(2))), nn.Parameter(paddle.to_tensor(floats(3)))]])
    return len(m), [p.detach() for p in m]
