import paddle
from caselib import floats


def named_pair(pair):
    """Values and indices by name, as torch's results have them."""
    from collections import namedtuple
    return namedtuple("Pair", ["values", "indices"])(*pair)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    values, indices = x.cummin(1)
    return values, indices, x.cummin(axis=0)[0], x.cummin(1)[0], x.cummin(-1)[1], x.cummin(0)[1]


def case_by_name():
    x = paddle.to_tensor([[1.0, 3.0, 3.0], [0.0, 0.0, 1.0]])
    pair = named_pair(x.cummin(1))
    return pair[0], pair[0]
