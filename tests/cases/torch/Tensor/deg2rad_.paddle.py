import paddle
from caselib import floats, positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    a = p.clone()
    a = paddle.deg2rad(a)
    return a


def case_result():
    p = paddle.to_tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = paddle.assign(paddle.deg2rad(t), t)
    return t, other, result


def todo_of_an_expression():
    x = paddle.to_tensor(positive(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.deg2rad_: keep the Tensor in a variable; then paddle.assign(result, x) writes into it
    return (x + 1).deg2rad_()


def case_of_a_call():
    return paddle.deg2rad((paddle.to_tensor(positive(4)) * 0.5).clone())


def case_of_a_new_tensor():
    y = paddle.deg2rad(paddle.to_tensor(floats(3, 4)).clone())
    return y + 0


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = paddle.deg2rad(h)
    return h
