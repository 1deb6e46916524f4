import paddle
from caselib import floats, ints


def case_forms():
    x, i, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return x.tril(), x.tril(-1), x.tril(diagonal=1), b.tril(), i.tril(1)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.tril()
    (result * result).sum().backward()
    return x.grad
