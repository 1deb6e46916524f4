import paddle
from caselib import floats, positive


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return x.logaddexp(y), x.logaddexp(y=y), (x + 1).logaddexp(y - 1)


def case_gradient():
    x, p = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(positive(3, 4), stop_gradient=False)
    result = x.logaddexp(p)
    (result * result).sum().backward()
    return x.grad, p.grad
