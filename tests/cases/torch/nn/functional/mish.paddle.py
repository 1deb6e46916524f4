import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.mish(x)


def case_keyword():
    x = paddle.to_tensor(floats(3, 4))
    return F.mish(x=x)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (F.mish(x) ** 2).sum().backward()
    return x.grad


def case_rebound():
    x = paddle.to_tensor(floats(3, 4))
    x = F.mish(x)
    return x


def case_of_expression():
    x = paddle.to_tensor(floats(3, 4))
    return F.mish(x * 2), x


def case_not_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.mish(x)
    return x, y


def case_flag():
    flag = False
    return F.mish(paddle.to_tensor(floats(3, 4)))


def case_as_value():
    act = F.mish
    return act(paddle.to_tensor(floats(3, 4)))


def todo_in_place_statement():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2002 torch.nn.functional.mish: Paddle has no in-place form; assign the result
    torch.nn.functional.mish(x, inplace=True)
    return x
