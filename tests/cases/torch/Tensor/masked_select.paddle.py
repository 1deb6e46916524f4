import paddle
from caselib import bools, floats, ints


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    return x.masked_select(m), x.masked_select(mask=m), x.masked_select(x > 0), i.masked_select(m)


def case_gradient():
    x, m = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(bools(3, 4))
    result = x.masked_select(m)
    (result * result).sum().backward()
    return x.grad
