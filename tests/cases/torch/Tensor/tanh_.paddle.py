import paddle
from caselib import positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    a = p.clone()
    a.tanh_()
    return a


def case_result():
    p = paddle.to_tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = t.tanh_()
    return t, other, result


def case_gradient():
    x = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    y = x * 2
    y.tanh_()
    (y * y).sum().backward()
    return x.grad
