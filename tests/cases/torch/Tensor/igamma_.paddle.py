import paddle
from caselib import positive


def case_forms():
    p, q = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(positive(3, 4, seed=1))
    a = p.clone()
    a = paddle.gammainc(a, q.expand_as(a))
    return a


def todo_of_an_expression():
    x = paddle.to_tensor(positive(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.igamma_: keep the Tensor in a variable; then paddle.assign(result, x) writes into it
    return (x + 1).igamma_(x)


def case_of_its_own():
    x = paddle.to_tensor(positive(3, 4))
    h = x * 1
    h = paddle.gammainc(h, paddle.to_tensor(positive(3, 4, seed=1)).expand_as(h))
    return h


def case_seen_by_others():
    x = paddle.to_tensor(positive(3, 4))
    h = x * 1
    same = h
    paddle.assign(paddle.gammainc(h, paddle.to_tensor(positive(3, 4, seed=1)).expand_as(h)), h)
    return h, same
