import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.celu(x, 0.5)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.celu(x=x, alpha=0.5)


def case_some_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.celu(x, alpha=0.5)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (F.celu(x, 0.5) ** 2).sum().backward()
    return x.grad


def case_rebound():
    x = paddle.to_tensor(floats(3, 4))
    x = F.celu(x, 0.5)
    return x


def case_of_expression():
    x = paddle.to_tensor(floats(3, 4))
    return F.celu(x * 2, 0.5), x


def case_not_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.celu(x, 0.5)
    return x, y


def case_flag():
    flag = False
    return F.celu(paddle.to_tensor(floats(3, 4)), 0.5)


def case_as_value():
    act = F.celu
    return act(paddle.to_tensor(floats(3, 4)), 0.5)


def todo_in_place_statement():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2002 torch.nn.functional.celu: Paddle has no in-place form; assign the result
    torch.nn.functional.celu(x, 0.5, inplace=True)
    return x
