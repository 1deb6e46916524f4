import paddle
from caselib import bools, floats, ints


def case_forms():
    x, j = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    m = paddle.to_tensor(bools(3, 4))
    return x.abs().astype('int64'), j.astype('int64'), m.astype('int64'), x[0].abs().astype('int64').dtype


def case_truncation():
    x, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(bools(3, 4))
    return (x * 3).astype('int64'), (m.astype('int64') + 1).sum()


def case_memory_format():
    j = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return j.astype('int64')


def case_cuts_the_gradient():
    x = paddle.to_tensor([0.3, 1.7, 2.2], stop_gradient=False)
    (x * x.detach().astype('int64').astype('float32') + x.detach().astype('int64').astype('float32')).sum().backward()
    return x.grad
