import paddle
from caselib import floats, ints, positive


def case_forms():
    j, k = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(ints(3, 4, low=-5, high=6))
    a, b, c = k.clone(), k.clone(), k.clone()
    a.remainder_(j)
    b.remainder_(paddle.full_like(b, 2))
    c.remainder_(paddle.full_like(c, 3))
    return a, b, c


def case_floats():
    x, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.remainder_(p)
    b.remainder_(paddle.full_like(b, 2))
    c.remainder_(paddle.full_like(c, 0.5))
    return a, b, c


def todo_of_an_expression():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.remainder_: a number must become a Tensor; keep the receiver in a variable
    return (x + 1).remainder_(2)


def case_of_a_new_tensor():
    y = paddle.to_tensor(ints(3, 4)).clone() % 3
    return y + 0
