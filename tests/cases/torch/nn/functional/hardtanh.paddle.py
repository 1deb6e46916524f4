import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.hardtanh(x, -0.5, 0.7)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.hardtanh(x=x, min=-0.5, max=0.7)


def case_some_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.hardtanh(x, min=-0.5, max=0.7)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (F.hardtanh(x, -0.5, 0.7) ** 2).sum().backward()
    return x.grad


def case_rebound():
    x = paddle.to_tensor(floats(3, 4))
    x = F.hardtanh(x, -0.5, 0.7)
    return x


def case_of_expression():
    x = paddle.to_tensor(floats(3, 4))
    return F.hardtanh(x * 2, -0.5, 0.7), x


def case_not_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.hardtanh(x, -0.5, 0.7)
    return x, y


def case_flag():
    flag = False
    return F.hardtanh(paddle.to_tensor(floats(3, 4)), -0.5, 0.7)


def case_as_value():
    act = F.hardtanh
    return act(paddle.to_tensor(floats(3, 4)), -0.5, 0.7)


def case_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.hardtanh_(x, -0.5, 0.7)
    return x, y


def case_in_place_by_flag():
    out = []
    for flag in (True, False):
        x = paddle.to_tensor(floats(3, 4))
        y = F.hardtanh_(x, -0.5, 0.7) if flag else F.hardtanh(x, -0.5, 0.7)
        out.append((x, y))
    return out


def case_in_place_statement():
    x = paddle.to_tensor(floats(3, 4))
    F.hardtanh_(x, -0.5, 0.7)
    return x
