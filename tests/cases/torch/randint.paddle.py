import paddle
from caselib import floats


def case_forms():
    x = paddle.randint(0, 10, (50,))
    return x.shape, x.dtype, bool(((x >= 0) & (x < 10)).all()), paddle.randint(0, 5, (2, 3)).shape, paddle.randint(0, 1, (3,)), paddle.randint(2, 3, [2, 2]), paddle.randint(4, 5, (2,)), paddle.randint(0, 1, (2,)), paddle.randint(3, 4, ()), paddle.randint(0, 1, (2, 3))


def case_options():
    return paddle.randint(0, 1, (2,)).astype(paddle.int32), paddle.randint(2, 3, (2,)).astype(paddle.float32), paddle.randint(0, 1, (2,)), paddle.randint(2, 3, (2,)), paddle.randint(2, 3, (2,)).astype(paddle.int64), paddle.randint(2, 3, (2,)), paddle.randint(0, 1, (2,)).astype(paddle.to_tensor(floats(1)).dtype), paddle.randint(1, 2, (2,)).astype(paddle.to_tensor(floats(1)).dtype), paddle.randint(0, 1, (2,)).astype(paddle.uint8), paddle.randint(0, 1, (2,)).astype(paddle.bool)


def case_generator():
    g = paddle.Generator()
    return paddle.randint(0, 1, (2,)), paddle.randint(3, 4, (2,))


def drawn(low, high, dtype=None):
    return paddle.randint(0, high, (2,)).astype(dtype or 'int64').dtype, paddle.randint(low, high, (2,)).astype(dtype or 'int64').dtype


def case_dtype_or_none():
    return drawn(1, 2), drawn(0, 4, paddle.float64)


def case_out():
    out, other = paddle.zeros([4], dtype=paddle.int64), paddle.zeros([4])
    paddle.assign(paddle.randint(5, 6, (4,)).astype(out.dtype), out)
    paddle.assign(paddle.randint(0, 1, (4,)).astype(other.dtype), other)
    return out, other
