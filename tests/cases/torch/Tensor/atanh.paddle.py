import paddle
from caselib import positive


def case_forms():
    p, q = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(positive(3, 4, seed=1))
    return (p * 0.8).atanh(), (q[0] * 0.5).atanh()


def case_gradient():
    q = paddle.to_tensor(positive(3, 4, seed=1), stop_gradient=False)
    result = (q * 0.7).atanh()
    (result * result).sum().backward()
    return q.grad


def case_bool():
    x = paddle.to_tensor([[True, False], [False, True]])
    return x.astype('float32').atanh()
