import paddle
from caselib import floats


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    values, indices = paddle.cummax(x, 1)
    pair = named('values indices', paddle.cummax(x, 0))
    return values, indices, paddle.cummax(x, axis=0)[0], paddle.cummax(x, 0)[0], paddle.cummax(x, -1)[1], pair[0], pair[1]
