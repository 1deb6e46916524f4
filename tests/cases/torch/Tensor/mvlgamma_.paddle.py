import paddle
from caselib import floats, positive


def case_forms():
    x = paddle.to_tensor(positive(3, 4)) + 3
    same = paddle.assign(paddle.multigammaln(x, 2), x)
    return x, same


def todo_of_an_expression():
    x = paddle.to_tensor(positive(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.mvlgamma_: keep the Tensor in a variable; then paddle.assign(result, x) writes into it
    return (x + 3).mvlgamma_(2)


def case_of_a_new_tensor():
    y = paddle.multigammaln((paddle.to_tensor(floats(3, 4)).abs() + 2).clone(), 2)
    return y + 0


def case_of_its_own():
    x = paddle.to_tensor(positive(3, 4))
    h = x + 2
    h = paddle.multigammaln(h, 2)
    return h
