import paddle
from caselib import bools, floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a = x.clone()
    a = paddle.logical_not(a).astype(a.dtype)
    return a


def case_bools():
    m = paddle.to_tensor(bools(3, 4))
    a = m.clone()
    a = paddle.logical_not(a).astype(a.dtype)
    return a


def case_integers():
    i = paddle.to_tensor(ints(3, 4))
    a = i.clone()
    a = paddle.logical_not(a).astype(a.dtype)
    return a


def case_known():
    mask = paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    a = mask.clone()
    a.logical_not_()
    return a


def todo_of_an_expression():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.logical_not_: keep the Tensor in a variable
    return (x + 1).logical_not_()


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = paddle.logical_not(h).astype(h.dtype)
    return h


def case_seen_by_others():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    same = h
    paddle.assign(paddle.logical_not(h).astype(h.dtype), h)
    return h, same
