import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.thresholded_relu(x, 0.1, 5.0)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.thresholded_relu(x=x, threshold=0.1, value=5.0)


def case_some_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.thresholded_relu(x, threshold=0.1, value=5.0)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (F.thresholded_relu(x, 0.1, 5.0) ** 2).sum().backward()
    return x.grad


def case_rebound():
    x = paddle.to_tensor(floats(3, 4))
    x = F.thresholded_relu(x, 0.1, 5.0)
    return x


def case_of_expression():
    x = paddle.to_tensor(floats(3, 4))
    return F.thresholded_relu(x * 2, 0.1, 5.0), x


def case_not_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.thresholded_relu(x, 0.1, 5.0)
    return x, y


def case_flag():
    flag = False
    return F.thresholded_relu(paddle.to_tensor(floats(3, 4)), 0.1, 5.0)


def case_as_value():
    act = F.thresholded_relu
    return act(paddle.to_tensor(floats(3, 4)), 0.1, 5.0)


def case_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.thresholded_relu_(x, 0.1, 5.0)
    return x, y


def case_in_place_by_flag():
    out = []
    for flag in (True, False):
        x = paddle.to_tensor(floats(3, 4))
        y = F.thresholded_relu_(x, 0.1, 5.0) if flag else F.thresholded_relu(x, 0.1, 5.0)
        out.append((x, y))
    return out


def case_in_place_statement():
    x = paddle.to_tensor(floats(3, 4))
    F.thresholded_relu_(x, 0.1, 5.0)
    return x
