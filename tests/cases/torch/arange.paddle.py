import paddle
from caselib import floats


def case_end():
    n = 4
    return paddle.arange(5), paddle.arange(5.0), paddle.arange(end=3), paddle.arange(n), paddle.arange(0), paddle.arange(n + 1), paddle.arange(paddle.to_tensor(floats(3, 2)).shape[0])


def case_start_end_step():
    return paddle.arange(1, 5), paddle.arange(0, 1, 0.25), paddle.arange(1, 2.5, 0.5), paddle.arange(5, 0, -1), paddle.arange(start=1, end=7, step=2), paddle.arange(0.5, 3), paddle.arange(0, 10, step=3), paddle.arange(1.0, 4.0), paddle.arange(-3, 3)


def case_options():
    return paddle.arange(5, dtype=paddle.float32), paddle.arange(0, 5, 2, dtype=paddle.float64), paddle.arange(3, device="cpu"), paddle.arange(3.0, requires_grad=True), paddle.arange(0, 6, device="cpu", dtype=paddle.int32), paddle.arange(0, 4, dtype=paddle.float32, device=paddle.device("cpu"))


def case_used():
    return paddle.arange(6).reshape([2, 3]), paddle.arange(3).astype('float32') / 3, paddle.arange(0, 4, 2).astype('float32').mean(), paddle.arange(3)[None, :] < paddle.arange(3)[:, None]


def case_stars():
    options, bounds = {'dtype': paddle.float64}, (1, 7, 2)
    return paddle.arange(*bounds), paddle.arange(*bounds, dtype=paddle.float32), paddle.arange(5, **options), paddle.arange(1, 4, **options)


def case_integers_to_a_fraction():
    n = 7
    return paddle.arange(n / 2, dtype=paddle.int64), paddle.arange(0, n / 2, dtype=paddle.int64), paddle.arange(3.0, dtype=paddle.int64)
