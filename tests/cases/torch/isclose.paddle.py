import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return paddle.isclose(x, y), paddle.isclose(x, x + 1e-9), paddle.isclose(x, x + 0.01, rtol=1e-3, atol=1e-1), paddle.isclose(x, x + 0.01, 0.0, 0.1, False)


def case_integers():
    x, y = paddle.to_tensor([1, 2, 100]), paddle.to_tensor([1, 3, 101])
    return paddle.isclose(x.astype('float64'), y.astype('float64'), 1e-05, 1e-08), paddle.isclose(x.astype('float64'), y.astype('float64'), 0.1, 1e-08), paddle.isclose(x.astype('float64'), y.astype('float64'), 0.0, 1.0), paddle.isclose((x > 1).astype('float64'), (y > 2).astype('float64'), 1e-05, 1e-08)


def case_one_number():
    x = paddle.ones([3, 4]) / 4
    return paddle.isclose(*paddle.broadcast_tensors([x.sum(-1), paddle.to_tensor(1.0)])), paddle.isclose(x, paddle.to_tensor(0.25).expand_as(x), atol=1e-3), paddle.isclose(x, x.mean().expand_as(x), rtol=1e-3)


def case_integers_and_nan():
    x, y = paddle.to_tensor([1, 2, 100]), paddle.to_tensor([1, 3, 101])
    return paddle.isclose(x.astype('float64'), y.astype('float64'), 0.0, 1.0), paddle.isclose(x.astype('float64'), y.astype('float64'), 1e-05, 1e-08)


def case_whole_tolerances():
    x, y = paddle.to_tensor([1.0, 2.0]), paddle.to_tensor([1.0005, 2.0])
    return paddle.isclose(x, y, rtol=0.0, atol=1e-3), paddle.isclose(x, y, 0.0, 1.0), paddle.isclose(x, y, 1.0, 0.0), paddle.isclose(x, y, atol=0.0)
