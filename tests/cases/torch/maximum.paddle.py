import paddle
from caselib import floats, ints


def case_forms():
    x, y, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4)) > 0
    out = paddle.empty([3, 4])
    paddle.assign(paddle.maximum(x, y), out)
    return paddle.maximum(x, y), paddle.maximum(x, y=y[0]), paddle.logical_or(m, ~m), paddle.maximum(paddle.to_tensor(ints(3)), paddle.to_tensor(4)), out


def case_gradient():
    x = paddle.to_tensor([1.0, 2.0, 3.0], stop_gradient=False)
    paddle.maximum(x, paddle.to_tensor([1.0, 3.0, 0.0])).sum().backward()
    return x.grad
