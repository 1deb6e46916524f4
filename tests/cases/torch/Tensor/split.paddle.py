import paddle
from caselib import floats


def split_views(x, size, axis=0):
    """Pieces of one size, or of a list of sizes, that share the memory of x; Paddle's are copies."""
    whole = [slice(None)] * (axis % x.ndim)
    sizes = [size] * -(-x.shape[axis] // size) if isinstance(size, int) else size
    return tuple(x[(*whole, slice(sum(sizes[:i]), sum(sizes[:i + 1])))] for i in range(len(sizes)))


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a, b = paddle.compat.split(x, 2, 1)
    c, d = x.split([1, 3], axis=1)
    uneven = paddle.compat.split(x, 2)
    sizes = [1, 2]
    return (
        a, b, c, d, list(uneven), list(paddle.compat.split(x, 3, 1)), list(paddle.compat.split(x, split_size_or_sections=2, dim=1)), list(x.split((1, 3), -1)),
        list(x.split(sizes)), len(paddle.compat.split(x, 1)), paddle.compat.split(x, 2, dim=-1)[1], [p.sum() for p in paddle.compat.split(x, 2, 1)])


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    first, second = paddle.compat.split(x, 2, 1)
    (first * second).sum().backward()
    return x.grad



def case_number_in_a_dictionary():
    sizes = {"n": 2, "name": "x"}
    return list(paddle.compat.split(paddle.to_tensor(floats(3, 4)), sizes["n"]))


def pieces(x, n):
    return paddle.compat.split(x, split_size_or_sections=n)[1], paddle.compat.split(x, split_size_or_sections=n, dim=1)[0]


def case_of_unknown():
    return pieces(**{"x": paddle.to_tensor(floats(4, 3)), "n": [1, 3] if False else 2})


def add_to_first(x):
    a, b = split_views(x, 2, 0)
    a.scale_(1, bias=1)
    return a + 0, b


def case_pieces_of_an_argument():
    return add_to_first(paddle.to_tensor([1.0, 2.0, 3.0, 4.0]))
