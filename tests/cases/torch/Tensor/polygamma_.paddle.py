import paddle
from caselib import floats, positive


def case_forms():
    x = paddle.to_tensor(positive(3, 4)) + 1
    same = paddle.assign(paddle.polygamma(x, 1), x)
    return x, same


def todo_of_an_expression():
    x = paddle.to_tensor(positive(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.polygamma_: keep the Tensor in a variable; then paddle.assign(result, x) writes into it
    return (x + 1).polygamma_(1)


def case_of_a_new_tensor():
    y = paddle.polygamma((paddle.to_tensor(floats(3, 4)).abs() + 1).clone(), 1)
    return y + 0


def case_of_its_own():
    x = paddle.to_tensor(positive(3, 4))
    h = x * 1
    h = paddle.polygamma(h, 1)
    return h
