import paddle
from caselib import floats, positive


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return x.atan2(y), x.atan2(y=y), (x + 1).atan2(y - 1)


def case_gradient():
    x, p = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(positive(3, 4), stop_gradient=False)
    result = x.atan2(p)
    (result * result).sum().backward()
    return x.grad, p.grad


def case_integers():
    whole = paddle.arange(12).reshape([3, 4])
    return paddle.atan2(whole.astype('float32'), (whole + 1).astype('float32'))
