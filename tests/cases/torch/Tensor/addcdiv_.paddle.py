import paddle
from caselib import floats, positive


def case_forms():
    x, y, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.add_(y / p)
    b.add_(0.1 * y / p)
    c.add_(-2 * y / p)
    return a, b, c


def case_result():
    x, y, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4))
    t = x.clone()
    other = t
    result = t.add_(2 * y / p)
    return t, other, result


def case_factor_first():
    x, y = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3, seed=1))
    lr = 0.1
    x.add_((1 - 0.99) * y / y)
    x.scale_(0.9).add_(-lr * y / y)
    return x
