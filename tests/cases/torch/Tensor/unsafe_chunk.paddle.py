import paddle
from caselib import floats


def chunk(x, chunks, axis=0):
    """Pieces of which the last may be smaller; Paddle's chunk raises there."""
    return paddle.compat.split(x, -(-x.shape[axis] // chunks), axis)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        list(chunk(x, 2, 1)), list(chunk(x, 3)), list(chunk(x, 2, 1)),
        list(chunk(x, 2, -1)), x.chunk(1)[0], x.chunk(2, axis=1)[1])


def case_unpacked():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    a, b = x.chunk(2, axis=1)
    (a * b).sum().backward()
    return a.detach(), b.detach(), x.grad


def case_smaller_last():
    x, d = paddle.to_tensor(floats(5, 4)), [0, 1][0]
    a, b = x.chunk(2, 1)
    return a, b, chunk(x, 3), chunk(x, 2, d), chunk(x, 2, -1), x.chunk(5)[0], x.chunk(5)[1]
