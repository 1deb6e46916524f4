import paddle
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return (
        x.shape, x.shape[0], x.shape[1], x.shape[-1], b.shape[1:], len(x.shape), x.shape[0] * x.shape[1],
        list(b.shape))


def case_in_use():
    b = paddle.to_tensor(floats(2, 3, 4))
    n, c, length = b.shape
    batch = b.shape[0]
    return b.reshape([batch, -1]), n * c * length, paddle.zeros([b.shape[1], 2]), b.reshape([b.shape[0], -1]).shape, [b.shape[k] for k in range(3)], x_size(b)


def x_size(t):
    return t.shape[-1], t.shape[-2]


def case_unpacked_and_compared():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return x.shape == y.shape, x.shape[0] == 3, x.shape != paddle.Size([3, 4]), x.shape[0] if x.shape[1] > 3 else None
