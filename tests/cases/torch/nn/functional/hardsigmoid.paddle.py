import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.hardsigmoid(x)


def case_keyword():
    x = paddle.to_tensor(floats(3, 4))
    return F.hardsigmoid(x=x)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (F.hardsigmoid(x) ** 2).sum().backward()
    return x.grad


def case_rebound():
    x = paddle.to_tensor(floats(3, 4))
    x = F.hardsigmoid(x)
    return x


def case_of_expression():
    x = paddle.to_tensor(floats(3, 4))
    return F.hardsigmoid(x * 2), x


def case_not_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.hardsigmoid(x)
    return x, y


def case_flag():
    flag = False
    return F.hardsigmoid(paddle.to_tensor(floats(3, 4)))


def case_as_value():
    act = F.hardsigmoid
    return act(paddle.to_tensor(floats(3, 4)))


def todo_in_place_statement():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2002 torch.nn.functional.hardsigmoid: Paddle has no in-place form; assign the result
    torch.nn.functional.hardsigmoid(x, inplace=True)
    return x
