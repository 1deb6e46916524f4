import paddle
from caselib import floats


def split_views(x, size, axis=0):
    """Pieces of one size, or of a list of sizes, that share the memory of x; Paddle's are copies."""
    whole = [slice(None)] * (axis % x.ndim)
    sizes = [size] * -(-x.shape[axis] // size) if isinstance(size, int) else size
    return tuple(x[(*whole, slice(sum(sizes[:i]), sum(sizes[:i + 1])))] for i in range(len(sizes)))


def chunk_views(x, chunks, axis=0):
    """Pieces that share the memory of x; Paddle's are copies."""
    return split_views(x, -(-x.shape[axis] // chunks), axis)


def chunk(x, chunks, axis=0):
    """Pieces of which the last may be smaller; Paddle's chunk raises there."""
    return paddle.compat.split(x, -(-x.shape[axis] // chunks), axis)


def case_forms():
    x = paddle.to_tensor(floats(4, 6))
    a, b = paddle.chunk(x, 2, 1)
    return a, b, chunk(x, 2), chunk(x, 3, -1), chunk(x, 2)


def case_smaller_last():
    x = paddle.to_tensor(floats(5, 4))
    d = [0, 1][0]
    return chunk(x, 3), chunk(x, 2), chunk(x, 2, d), chunk(x, 2, d), chunk(x, 3), [c.sum() for c in chunk(x, 4)], paddle.chunk(x, 5)[0], paddle.chunk(x, 5)[1]


def case_smaller_last_piece():
    x = paddle.to_tensor(floats(3, 5, 7))
    return [t.sum() for t in chunk(x, 2, 1)], chunk(x, 3, -1), chunk(x, 2), chunk(x, 4, -2), [t.shape for t in chunk(x, 2, -1)]


def case_axis():
    x = paddle.to_tensor(floats(3, 5, 4))
    first, second = paddle.chunk(x, 2, axis=2)
    return chunk(x, 2, 1), first, second


def add_to_first(x):
    a, b = chunk_views(x, 2, 0)
    a.scale_(1, bias=1)
    return a + 0, b


def case_pieces_of_an_argument():
    return add_to_first(paddle.to_tensor([1.0, 2.0, 3.0, 4.0]))
