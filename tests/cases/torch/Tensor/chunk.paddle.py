import paddle
from caselib import floats


def chunk(x, chunks, axis=0):
    """Pieces of which the last may be smaller; Paddle's chunk raises there."""
    return paddle.compat.split(x, -(-x.shape[axis] // chunks), axis)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        list(chunk(x, 2, 1)), list(chunk(x, 3)), list(chunk(x, 2, 1)), list(chunk(x, 2, -1)),
        x.chunk(1)[0], x.chunk(2, axis=1)[1])


def case_unpacked():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    a, b = x.chunk(2, axis=1)
    (a * b).sum().backward()
    return a.detach(), b.detach(), x.grad


def case_smaller_last():
    x = paddle.to_tensor(floats(5, 4))
    d = [0, 1][0]
    return chunk(x, 3), chunk(x, 2), chunk(x, 2, d), chunk(x, 2, d), chunk(x, 3), [c.sum() for c in chunk(x, 4)], x.chunk(5)[0], x.chunk(5)[1]


def case_smaller_last_piece():
    x = paddle.to_tensor(floats(3, 5, 7))
    return [t.sum() for t in chunk(x, 2, 1)], chunk(x, 3, -1), chunk(x, 2), chunk(x, 4, -2), [t.shape for t in chunk(x, 2, -1)]


def case_axis():
    x = paddle.to_tensor(floats(3, 5, 4))
    first, second = x.chunk(2, axis=2)
    return chunk(x, 2, 1), first, second
