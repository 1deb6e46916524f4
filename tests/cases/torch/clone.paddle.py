import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3))
    return paddle.clone(x), paddle.clone(x=x), paddle.clone(i), paddle.clone(x[1:])


def case_is_a_copy():
    x = paddle.zeros([3])
    y = paddle.clone(x)
    y[0] = 1
    return x, y


def case_gradient():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    y = paddle.clone(x)
    (y * y).sum().backward()
    return y, x.grad
