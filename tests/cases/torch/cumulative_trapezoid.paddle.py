import paddle
from caselib import floats


def case_forms():
    y, x = paddle.to_tensor(floats(3, 5)), paddle.to_tensor([0.0, 1.0, 3.0, 4.0, 7.0])
    return paddle.cumulative_trapezoid(y), paddle.cumulative_trapezoid(y, x), paddle.cumulative_trapezoid(y, dx=2.0), paddle.cumulative_trapezoid(y, axis=0)


def case_integers():
    y = paddle.to_tensor([1, 5, 10])
    return paddle.cumulative_trapezoid(y.astype('float32')), paddle.cumulative_trapezoid(y.astype('float32'), dx=2)


def case_integer_places():
    y, x = paddle.to_tensor([1, 5, 10]), paddle.to_tensor([1, 3, 6])
    return paddle.cumulative_trapezoid(y.astype('float32'), x.astype('float32')), paddle.cumulative_trapezoid(y + 0.5, x.astype('float32')), paddle.cumulative_trapezoid(paddle.ones([2, 3]), x=x.astype('float32'))
