import paddle
from caselib import floats


def named_pair(pair):
    """Values and indices by name, as torch's results have them."""
    from collections import namedtuple
    return namedtuple("Pair", ["values", "indices"])(*pair)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    values, indices = x.kthvalue(2)
    pair = named_pair(x.kthvalue(k=2, axis=0, keepdim=True))
    return values, indices, pair[0], pair[1], x.kthvalue(2, 1)[0], x.kthvalue(3, axis=1)[0], x.kthvalue(1, -1)[1]


def case_by_name():
    x = paddle.to_tensor(floats(3, 4))
    pair = named_pair(x.kthvalue(2))
    return pair[0], pair[1], pair[0]
