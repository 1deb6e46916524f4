import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.relu(x)


def case_keyword():
    x = paddle.to_tensor(floats(3, 4))
    return F.relu(x=x)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (F.relu(x) ** 2).sum().backward()
    return x.grad


def case_rebound():
    x = paddle.to_tensor(floats(3, 4))
    x = F.relu(x)
    return x


def case_of_expression():
    x = paddle.to_tensor(floats(3, 4))
    return F.relu(x * 2), x


def case_not_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.relu(x)
    return x, y


def case_flag():
    flag = False
    return F.relu(paddle.to_tensor(floats(3, 4)))


def case_as_value():
    act = F.relu
    return act(paddle.to_tensor(floats(3, 4)))


def case_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.relu_(x)
    return x, y


def case_in_place_by_flag():
    out = []
    for flag in (True, False):
        x = paddle.to_tensor(floats(3, 4))
        y = F.relu_(x) if flag else F.relu(x)
        out.append((x, y))
    return out


def case_in_place_statement():
    x = paddle.to_tensor(floats(3, 4))
    F.relu_(x)
    return x


def case_in_dict():
    acts = {'relu': F.relu, 'gelu': F.gelu}
    x = paddle.to_tensor(floats(3, 4))
    return [f(x) for f in acts.values()]


def case_as_default():
    def layer(x, activation=F.relu):
        return activation(x)
    return layer(paddle.to_tensor(floats(3, 4))), layer(paddle.to_tensor(floats(3, 4)), F.elu)


def case_shared_input():
    x = paddle.to_tensor(floats(3, 4))
    y = F.relu_(x)
    return x + y
