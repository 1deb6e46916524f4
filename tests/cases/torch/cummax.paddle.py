import paddle
from caselib import floats


def assign_all(values, out):
    """Copies several results into the Tensors that out= names."""
    for value, tensor in zip(values, out):
        paddle.assign(value, tensor)
    return out


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    values, indices = paddle.cummax(x, 1)
    pair = named('values indices', paddle.cummax(x, 0))
    return values, indices, paddle.cummax(x, axis=0)[0], paddle.cummax(x, 0)[0], paddle.cummax(x, -1)[1], pair[0], pair[1]


def case_out():
    x, values, indices = paddle.to_tensor(floats(3, 5)), paddle.empty([3, 5]), paddle.empty([3, 5], dtype=paddle.int64)
    assign_all(paddle.cummax(x, 1), (values, indices))
    return values, indices
