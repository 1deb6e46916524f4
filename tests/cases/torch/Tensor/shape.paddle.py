import paddle
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return (
        x.shape, x.shape[0], b.shape[1:], x.shape[-1], len(x.shape), x.shape == paddle.zeros([3, 4]).shape,
        x.shape[0] * 2, x.shape.numel())


def case_in_use():
    b = paddle.to_tensor(floats(2, 3, 4))
    n, c, _ = b.shape
    *head, last = b.shape
    return n, c, head, last, b.reshape([*b.shape, 1]), paddle.zeros(b.shape), tuple(b.shape), list(b.shape), b.reshape([b.shape[0], -1])
