import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.silu(x)


def case_keyword():
    x = paddle.to_tensor(floats(3, 4))
    return F.silu(x=x)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (F.silu(x) ** 2).sum().backward()
    return x.grad


def case_rebound():
    x = paddle.to_tensor(floats(3, 4))
    x = F.silu(x)
    return x


def case_of_expression():
    x = paddle.to_tensor(floats(3, 4))
    return F.silu(x * 2), x


def case_not_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.silu(x)
    return x, y


def case_flag():
    flag = False
    return F.silu(paddle.to_tensor(floats(3, 4)))


def case_as_value():
    act = F.silu
    return act(paddle.to_tensor(floats(3, 4)))


def todo_in_place_statement():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2002 torch.nn.functional.silu: Paddle has no in-place form; assign the result
    torch.nn.functional.silu(x, inplace=True)
    return x
