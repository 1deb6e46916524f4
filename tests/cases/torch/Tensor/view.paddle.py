import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.reshape([2, 6]), x.reshape((2, 6)), x.reshape([2, 6]), x.reshape([-1]), x.reshape([x.shape[0], -1]), x.reshape([2, 2, -1]),
        x.reshape(shape=(6, 2)), x.reshape([x.shape[0] * 2, 2]), x.reshape(x.shape))


def case_stars():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return x.reshape([*x.shape, 1]), b.reshape([*b.shape[:1], -1]), b.reshape([-1, *b.shape[2:]]), x.view(*x.shape), x.view(*(2, 6))


def case_dtype():
    x = paddle.to_tensor(floats(3, 4))
    return x.view(paddle.int32), x.view(dtype=paddle.int32)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.reshape([4, 3])
    (result * result).sum().backward()
    return x.grad


def case_shares_memory():
    x = paddle.to_tensor(floats(3, 4))
    x.reshape([-1])[2:5] = 7.0
    x.reshape([2, 6]).zero_()
    y = paddle.to_tensor(floats(3, 4, seed=1))
    y.reshape([-1]).fill_(1.5)
    return x, y


def flat(t, size):
    return t.reshape(size), t.reshape([-1, 1])


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return flat(x, (4, 3)), flat(x, 12)
