import paddle
from caselib import floats, positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    a = p.clone()
    a = paddle.sinc(a)
    return a


def case_result():
    p = paddle.to_tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = paddle.assign(paddle.sinc(t), t)
    return t, other, result


def todo_of_an_expression():
    x = paddle.to_tensor(positive(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.sinc_: keep the Tensor in a variable; then paddle.assign(result, x) writes into it
    return (x + 1).sinc_()


def case_of_a_call():
    return paddle.sinc((paddle.to_tensor(positive(4)) * 0.5).clone())


def case_of_a_new_tensor():
    y = paddle.sinc(paddle.to_tensor(floats(3, 4)).clone())
    return y + 0


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = paddle.sinc(h)
    return h
