import paddle
from caselib import positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    a = p.clone()
    a.exp_()
    return a


def case_result():
    p = paddle.to_tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = t.exp_()
    return t, other, result


def case_gradient():
    x = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    y = x * 2
    y.exp_()
    (y * y).sum().backward()
    return x.grad


def case_of_a_row():
    x = paddle.to_tensor(positive(3, 4))
    x[0].exp_()
    x[:, 1].exp_()
    x.t()[2].exp_()
    return x
