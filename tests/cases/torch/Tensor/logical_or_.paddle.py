import paddle
from caselib import bools, floats, ints


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    a = x.clone()
    a = paddle.logical_or(a, y).astype(a.dtype)
    return a


def case_bools():
    m, n = paddle.to_tensor(bools(3, 4)), paddle.to_tensor(bools(3, 4, seed=1))
    a = m.clone()
    a = paddle.logical_or(a, n).astype(a.dtype)
    return a


def case_known():
    real, mask = paddle.linspace(-1.0, 2.0, 12).reshape([3, 4]), paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    a, b = mask.clone(), mask.clone()
    a.logical_or_(real > 1)
    b.logical_or_(y=real > 0)
    return a, b


def case_integers():
    i, j = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    a = i.clone()
    a = paddle.logical_or(a, j).astype(a.dtype)
    return a


def todo_of_an_expression():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.logical_or_: keep the Tensor in a variable
    return (x + 1).logical_or_(x)


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = paddle.logical_or(h, paddle.to_tensor(floats(3, 4, seed=1))).astype(h.dtype)
    return h


def case_seen_by_others():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    same = h
    paddle.assign(paddle.logical_or(h, paddle.to_tensor(floats(3, 4, seed=1))).astype(h.dtype), h)
    return h, same
