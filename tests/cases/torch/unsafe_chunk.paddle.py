import paddle
from caselib import floats


def chunk(x, chunks, axis=0):
    """Pieces of which the last may be smaller; Paddle's chunk raises there."""
    return paddle.compat.split(x, -(-x.shape[axis] // chunks), axis)


def case_forms():
    x = paddle.to_tensor(floats(4, 6))
    return chunk(x, 2, 1), chunk(x, 2)


def case_smaller_last():
    x, d = paddle.to_tensor(floats(5, 4)), [0, 1][0]
    a, b = paddle.chunk(x, 2, 1)
    return a, b, chunk(x, 3), chunk(x, 2, d), chunk(x, 2, -1), paddle.chunk(x, 5)[0], paddle.chunk(x, 5)[1]
