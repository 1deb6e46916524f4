import paddle
from caselib import positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    a = p.clone()
    a.sqrt_()
    return a


def case_result():
    p = paddle.to_tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = t.sqrt_()
    return t, other, result


def case_gradient():
    x = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    y = x * 2
    y.sqrt_()
    (y * y).sum().backward()
    return x.grad


def case_of_a_row():
    x = paddle.to_tensor(positive(3, 4))
    x[0].sqrt_()
    x[:, 1].sqrt_()
    x.t()[2].sqrt_()
    return x
