import paddle
from caselib import floats, ints, positive


def case_forms():
    x, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    j, k = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(ints(3, 4, low=-5, high=6))
    count = paddle.to_tensor(3)
    return (
        x // p, k // j, k // paddle.full_like(k, 2), x // paddle.full_like(x, 2), x // 0.5,
        count // paddle.full_like(count, 2), (k + 1) // 3)


def case_floats():
    real = paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    return real // paddle.full_like(real, 0.5), real // paddle.full_like(real, 2)
