import paddle
from caselib import positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    return (p + 1).acosh(), p[0].acosh()


def case_gradient():
    q = paddle.to_tensor(positive(3, 4, seed=1), stop_gradient=False)
    result = (q + 1.5).acosh()
    (result * result).sum().backward()
    return q.grad


def case_bool():
    x = paddle.to_tensor([[True, False], [False, True]])
    return x.astype('float32').acosh()
