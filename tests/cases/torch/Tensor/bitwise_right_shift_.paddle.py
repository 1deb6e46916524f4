import paddle
from caselib import ints


def case_forms():
    i, j = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b, c = i.clone(), i.clone(), i.clone()
    a.bitwise_right_shift_(j)
    b.bitwise_right_shift_(paddle.full_like(b, 2))
    c.bitwise_right_shift_(y=j)
    return a, b, c


def todo_of_an_expression():
    x = paddle.to_tensor(ints(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.bitwise_right_shift_: a number must become a Tensor; keep the receiver in a variable
    return (x + 1).bitwise_right_shift_(1)


def case_of_a_new_tensor():
    y = paddle.to_tensor(ints(3, 4)).clone() >> paddle.to_tensor(1)
    return y + 0
