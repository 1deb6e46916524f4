import paddle
from caselib import floats


def case_forms():
    x, v, s = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4)), paddle.to_tensor(floats(3, 3))
    a, b = x.clone(), x.clone()
    paddle.assign(a + paddle.outer(s[0], v), a)
    paddle.assign(0.5 * b + 2 * paddle.outer(s[0], v), b)
    return a, b


def todo_of_an_expression():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2003 torch.Tensor.addr_: keep the Tensor in a variable; then paddle.assign(result, x) writes into it
    return (x + 1).addr_(x[0], x[0])


def case_of_a_new_tensor():
    y = 1 * paddle.to_tensor(floats(3, 4)).clone() + 1 * paddle.outer(paddle.to_tensor(floats(3)), paddle.to_tensor(floats(4)))
    return y + 0


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = h + paddle.outer(paddle.to_tensor(floats(3)), paddle.to_tensor(floats(4)))
    return h


def case_factor_first():
    x, v = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, seed=2))
    y, z = x.clone(), x.clone()
    paddle.assign(1 * x + -2 * paddle.outer(v, v), x)
    paddle.assign(0.5 * y + 2 * paddle.outer(v, v), y)
    paddle.assign(2 * z + 1 * paddle.outer(v, v), z)
    return x, y, z


def case_factors_of_a_new_tensor():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = 0.5 * h + 2 * paddle.outer(paddle.to_tensor(floats(3)), paddle.to_tensor(floats(4)))
    return h
