"""Sizes: unpacked, sliced, joined, compared, passed on."""
import paddle
from caselib import floats


def case_unpacked():
    x = paddle.to_tensor(floats(2, 3, 4))
    a, b, c = x.shape
    d, *rest = x.shape
    e, _, f = x.shape[0], x.shape[1], x.shape[-1]
    return a, b, c, d, rest, e, f, x.shape[0], x.shape[-1], x.shape[1:], x.shape[:2]


def case_joined():
    x = paddle.to_tensor(floats(2, 3, 4))
    return x.reshape(x.shape[:-1] + (2, 2)), x.reshape(x.shape[:1] + x.shape[1:]), x.reshape([*x.shape[:2], 2, -1]), paddle.zeros(x.shape), \
        paddle.zeros(*x.shape), paddle.zeros(x.shape[1:]), x.new_zeros(x.shape), x.expand([2, *x.shape]), paddle.ones([x.shape[0], 3]), \
        x.reshape((x.shape[0], -1)), x.reshape([2, 12]), paddle.Size([2, 3]) + x.shape


def case_compared():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3))
    return x.shape == y.shape, x.shape == (2, 3), x.shape != paddle.Size([3, 2]), x.shape == paddle.Size((2, 3)), list(x.shape) == [2, 3], \
        x.shape in [(2, 3)], x.shape[0] == len(x)


def case_passed_on():
    x = paddle.to_tensor(floats(2, 3))
    return list(x.shape), tuple(x.shape), len(x.shape), str(tuple(x.shape)), [n * 2 for n in x.shape], sum(x.shape), max(x.shape), \
        x.shape.numel(), list(map(str, x.shape)), [*x.shape], (*x.shape, 1), dict(zip("ab", x.shape)), x.dim(), x.ndim, x.ndimension()


def case_arithmetic():
    x = paddle.to_tensor(floats(2, 6))
    n, d = x.shape
    return x.reshape([n, d // 2, 2]), x.reshape([n, -1, d // 3]), x.reshape([-1, d]), x.reshape([n * d]), paddle.arange(n), paddle.arange(x.shape[1], dtype=paddle.float32), \
        x[:, :d // 2], x.sum() / x.size, paddle.eye(d)[:n], paddle.full((n, 1), 0.5), x.tile([1, n]), x.unsqueeze(1).expand([-1, d, -1]).shape[1]
