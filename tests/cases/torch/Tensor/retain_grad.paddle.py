import paddle
from caselib import floats


def case_forms():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    y = w * 2
    y.retain_grads()
    (y * y).sum().backward()
    return y.grad, w.grad
