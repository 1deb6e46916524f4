import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.clip_(max=0)
    paddle.assign(paddle.minimum(b, y), b)
    c.clip_(max=0.1)
    return a, b, c


def todo_of_an_expression():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.clamp_max_: clip_ takes numbers only; use paddle.maximum and paddle.minimum
    return (x + 1).clamp_max_(x)


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = paddle.minimum(h, paddle.to_tensor(floats(3, 4, seed=1)))
    return h
