import paddle
from caselib import floats, ints, positive


def case_forms():
    p, q = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(positive(3, 4, seed=1))
    d = paddle.to_tensor(floats(3, 4)).astype('float64')
    return 1 - paddle.erf(q - 0.15), 1 - paddle.erf(p[0]), 1 - paddle.erf((d * 0.1 + 0.5).abs())


def case_gradient():
    q = paddle.to_tensor(positive(3, 4, seed=1), stop_gradient=False)
    result = 1 - paddle.erf(q * 0.8)
    (result * result).sum().backward()
    return q.grad


def case_integers():
    j = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return 1 - paddle.erf(j)
