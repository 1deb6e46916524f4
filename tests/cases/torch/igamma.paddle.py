import paddle
from caselib import positive


def case_forms():
    a, x = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(positive(3, 4, seed=1))
    return paddle.gammainc(*paddle.broadcast_tensors([a, x])), paddle.gammainc(*paddle.broadcast_tensors([a, x])), paddle.gammainc(*paddle.broadcast_tensors([a, x])), paddle.gammainc(*paddle.broadcast_tensors([a, x]))


def case_broadcast():
    return paddle.gammainc(*paddle.broadcast_tensors([paddle.to_tensor([[0.5], [2.0]]), paddle.to_tensor([0.1, 1.0, 7.5])]))


def case_double():
    return paddle.gammainc(*paddle.broadcast_tensors([paddle.to_tensor([0.5, 3.0]).astype('float64'), paddle.to_tensor([2.0, 0.25]).astype('float64')]))


def case_out():
    a, x = paddle.to_tensor(positive(3)), paddle.to_tensor(positive(3, seed=1))
    out = paddle.empty([3])
    paddle.assign(paddle.gammainc(*paddle.broadcast_tensors([a, x])), out)
    return out
