import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return x.isclose(y), x.isclose(y, rtol=10.0, atol=1.0), x.isclose(y=x, equal_nan=True)


def case_integers():
    x, y = paddle.to_tensor([1, 2, 100]), paddle.to_tensor([1, 3, 101])
    return x.astype('float64').isclose(y.astype('float64'), 1e-05, 1e-08), x.astype('float64').isclose(y.astype('float64'), 0.1, 1e-08), x.astype('float64').isclose(y.astype('float64'), 0.0, 1.0), (x > 1).astype('float64').isclose((y > 2).astype('float64'), 1e-05, 1e-08)


def case_one_number():
    x = paddle.ones([3, 4]) / 4
    return paddle.isclose(*paddle.broadcast_tensors([x.sum(-1), paddle.to_tensor(1.0)])), x.isclose(paddle.to_tensor(0.25).expand_as(x), atol=1e-3), x.isclose(x.mean().expand_as(x), rtol=1e-3)


def case_integers_and_nan():
    x, y = paddle.to_tensor([1, 2, 100]), paddle.to_tensor([1, 3, 101])
    return x.astype('float64').isclose(y.astype('float64'), 0.0, 1.0), x.astype('float64').isclose(y.astype('float64'), 1e-05, 1e-08)


def case_whole_tolerances():
    x, y = paddle.to_tensor([1.0, 2.0]), paddle.to_tensor([1.0005, 2.0])
    return x.isclose(y, rtol=0.0, atol=1e-3), x.isclose(y, 0.0, 1.0), x.isclose(y, 1.0, 0.0), x.isclose(y, atol=0.0)
