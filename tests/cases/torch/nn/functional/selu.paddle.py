import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.selu(x)


def case_keyword():
    x = paddle.to_tensor(floats(3, 4))
    return F.selu(x=x)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (F.selu(x) ** 2).sum().backward()
    return x.grad


def case_rebound():
    x = paddle.to_tensor(floats(3, 4))
    x = F.selu(x)
    return x


def case_of_expression():
    x = paddle.to_tensor(floats(3, 4))
    return F.selu(x * 2), x


def case_not_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.selu(x)
    return x, y


def case_flag():
    flag = False
    return F.selu(paddle.to_tensor(floats(3, 4)))


def case_as_value():
    act = F.selu
    return act(paddle.to_tensor(floats(3, 4)))


def todo_in_place_statement():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2002 torch.nn.functional.selu: Paddle has no in-place form; assign the result
    torch.nn.functional.selu(x, inplace=True)
    return x
