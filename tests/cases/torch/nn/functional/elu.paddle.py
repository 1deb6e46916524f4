import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.elu(x, 0.5)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.elu(x=x, alpha=0.5)


def case_some_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.elu(x, alpha=0.5)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (F.elu(x, 0.5) ** 2).sum().backward()
    return x.grad


def case_rebound():
    x = paddle.to_tensor(floats(3, 4))
    x = F.elu(x, 0.5)
    return x


def case_of_expression():
    x = paddle.to_tensor(floats(3, 4))
    return F.elu(x * 2, 0.5), x


def case_not_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.elu(x, 0.5)
    return x, y


def case_flag():
    flag = False
    return F.elu(paddle.to_tensor(floats(3, 4)), 0.5)


def case_as_value():
    act = F.elu
    return act(paddle.to_tensor(floats(3, 4)), 0.5)


def case_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.elu_(x, 0.5)
    return x, y


def case_in_place_by_flag():
    out = []
    for flag in (True, False):
        x = paddle.to_tensor(floats(3, 4))
        y = F.elu_(x, 0.5) if flag else F.elu(x, 0.5)
        out.append((x, y))
    return out


def case_in_place_statement():
    x = paddle.to_tensor(floats(3, 4))
    F.elu_(x, 0.5)
    return x
