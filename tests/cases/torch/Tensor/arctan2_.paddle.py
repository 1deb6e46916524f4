import paddle
from caselib import floats, positive


def case_forms():
    p, q = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(positive(3, 4, seed=1))
    a = p.clone()
    a = paddle.atan2(a, q)
    return a


def case_result():
    p, q = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(positive(3, 4, seed=1))
    t = p.clone()
    other = t
    result = paddle.assign(paddle.atan2(t, q), t)
    return t, other, result


def todo_of_an_expression():
    x = paddle.to_tensor(positive(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.arctan2_: keep the Tensor in a variable; then paddle.assign(result, x) writes into it
    return (x + 1).arctan2_(x)


def case_of_a_new_tensor():
    y = paddle.atan2(paddle.to_tensor(floats(3, 4)).clone(), paddle.to_tensor(floats(3, 4, seed=1)))
    return y + 0


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = paddle.atan2(h, paddle.to_tensor(floats(3, 4, seed=1)))
    return h
