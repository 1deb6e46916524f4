import paddle
from caselib import floats, ints


def case_forms():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    j, b = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(floats(2, 3, 4))
    v, w = paddle.to_tensor(floats(4)), paddle.to_tensor(floats(4, seed=1))
    return x.matmul(y.t()), x.matmul(v), v.matmul(w), x.matmul(y=y.t()), b.matmul(x.t()), i.matmul(j.t())


def case_gradient():
    x, v = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(4), stop_gradient=False)
    result = x.matmul(v)
    (result * result).sum().backward()
    return x.grad, v.grad
