import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.leaky_relu(x, 0.2)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.leaky_relu(x=x, negative_slope=0.2)


def case_some_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.leaky_relu(x, negative_slope=0.2)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (F.leaky_relu(x, 0.2) ** 2).sum().backward()
    return x.grad


def case_rebound():
    x = paddle.to_tensor(floats(3, 4))
    x = F.leaky_relu(x, 0.2)
    return x


def case_of_expression():
    x = paddle.to_tensor(floats(3, 4))
    return F.leaky_relu(x * 2, 0.2), x


def case_not_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.leaky_relu(x, 0.2)
    return x, y


def case_flag():
    flag = False
    return F.leaky_relu(paddle.to_tensor(floats(3, 4)), 0.2)


def case_as_value():
    act = F.leaky_relu
    return act(paddle.to_tensor(floats(3, 4)), 0.2)


def case_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.leaky_relu_(x, 0.2)
    return x, y


def case_in_place_by_flag():
    out = []
    for flag in (True, False):
        x = paddle.to_tensor(floats(3, 4))
        y = F.leaky_relu_(x, 0.2) if flag else F.leaky_relu(x, 0.2)
        out.append((x, y))
    return out


def case_in_place_statement():
    x = paddle.to_tensor(floats(3, 4))
    F.leaky_relu_(x, 0.2)
    return x
