import paddle
from caselib import floats


def split_views(x, size, axis=0):
    """Pieces of one size, or of a list of sizes, that share the memory of x; Paddle's are copies."""
    whole = [slice(None)] * (axis % x.ndim)
    sizes = [size] * -(-x.shape[axis] // size) if isinstance(size, int) else size
    return tuple(x[(*whole, slice(sum(sizes[:i]), sum(sizes[:i + 1])))] for i in range(len(sizes)))


def case_forms():
    x = paddle.to_tensor(floats(5, 4))
    a, b = paddle.split(x, [2, 3])
    return a, b, paddle.split(x, [1, 3], axis=1), paddle.split(x, num_or_sections=(1, 3), axis=-1)[1]


def add_to_first(x):
    a, b = split_views(x, [1, 3], 0)
    a.scale_(1, bias=1)
    return a + 0, b


def case_pieces_of_an_argument():
    return add_to_first(paddle.to_tensor([1.0, 2.0, 3.0, 4.0]))
