import paddle
from caselib import floats


def case_forms():
    y, x = paddle.to_tensor(floats(3, 5)), paddle.to_tensor([0.0, 1.0, 3.0, 4.0, 7.0])
    return paddle.trapezoid(y), paddle.trapezoid(y, x), paddle.trapezoid(y, dx=2.0), paddle.trapezoid(y, axis=0), paddle.trapezoid(y), paddle.trapezoid(y, x)


def case_integers():
    y = paddle.to_tensor([1, 5, 10])
    return paddle.trapezoid(y.astype('float32')), paddle.trapezoid(y.astype('float32'), dx=2), paddle.trapezoid(y.astype('float32'))


def case_integer_places():
    y, x = paddle.to_tensor([1, 5, 10]), paddle.to_tensor([1, 3, 6])
    return paddle.trapezoid(y.astype('float32'), x.astype('float32')), paddle.trapezoid(y + 0.5, x.astype('float32')), paddle.trapezoid(paddle.ones([2, 3]), x=x.astype('float32'))
