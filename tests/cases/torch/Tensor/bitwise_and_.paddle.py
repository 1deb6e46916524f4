import paddle
from caselib import bools, ints


def case_forms():
    i, j = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b, c = i.clone(), i.clone(), i.clone()
    a.bitwise_and_(j)
    b.bitwise_and_(paddle.full_like(b, 3))
    c.bitwise_and_(y=j)
    return a, b, c


def case_bools():
    m, n = paddle.to_tensor(bools(3, 4)), paddle.to_tensor(bools(3, 4, seed=1))
    a, b = m.clone(), m.clone()
    a.bitwise_and_(n)
    b.bitwise_and_(paddle.full_like(b, True))
    return a, b


def todo_of_an_expression():
    x = paddle.to_tensor(ints(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.bitwise_and_: a number must become a Tensor; keep the receiver in a variable
    return (x + 1).bitwise_and_(3)


def case_of_a_new_tensor():
    y = paddle.to_tensor(ints(3, 4)).clone() & paddle.to_tensor(ints(3, 4, seed=1))
    return y + 0
