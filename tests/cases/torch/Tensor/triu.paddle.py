import paddle
from caselib import floats, ints


def case_forms():
    x, i, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return x.triu(), x.triu(-1), x.triu(diagonal=1), b.triu(), i.triu(1)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.triu()
    (result * result).sum().backward()
    return x.grad
