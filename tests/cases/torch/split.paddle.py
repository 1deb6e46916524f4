import paddle
from caselib import floats


def split_views(x, size, axis=0):
    """Pieces of one size, or of a list of sizes, that share the memory of x; Paddle's are copies."""
    whole = [slice(None)] * (axis % x.ndim)
    sizes = [size] * -(-x.shape[axis] // size) if isinstance(size, int) else size
    return tuple(x[(*whole, slice(sum(sizes[:i]), sum(sizes[:i + 1])))] for i in range(len(sizes)))


def case_size():
    x = paddle.to_tensor(floats(4, 6))
    a, b = paddle.compat.split(x, 3, 1)
    return a, b, paddle.compat.split(x, 3), paddle.compat.split(x, 4, dim=-1), paddle.compat.split(tensor=x, split_size_or_sections=2, dim=1), paddle.compat.split(x, 2)[1]


def case_sizes():
    x = paddle.to_tensor(floats(4, 6))
    sizes = [1, 5]
    a, b = paddle.split(x, [2, 4], axis=1)
    return a, b, paddle.split(x, (1, 3)), paddle.split(x, sizes, 1), paddle.split(x, [2, 2, 2], -1)[2]


def pieces(x, n):
    return paddle.compat.split(x, n, 1)


def case_unknown():
    x = paddle.to_tensor(floats(4, 6))
    return pieces(x, 4), pieces(x, [2, 4])


def add_to_first(x):
    a, b = split_views(x, [1, 3], 0)
    a.scale_(1, bias=1)
    return a + 0, b


def case_pieces_of_an_argument():
    return add_to_first(paddle.to_tensor([1.0, 2.0, 3.0, 4.0]))
