import paddle
import paddle.nn.functional as F
from caselib import floats


def case_dim():
    x = paddle.to_tensor(floats(3, 4))
    return F.softmax(x, axis=1)


def case_positional():
    x = paddle.to_tensor(floats(3, 4))
    return F.softmax(x, -1)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.softmax(x=x, axis=0, dtype=paddle.float64)


def case_implicit():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.compat.nn.functional.softmax(x)


def case_stack_level():
    x = paddle.to_tensor(floats(3, 4))
    return F.softmax(x, axis=0)


def case_implicit_3d():
    b = paddle.to_tensor(floats(2, 3, 4))
    return paddle.compat.nn.functional.softmax(b)


def case_as_value():
    f = paddle.compat.nn.functional.softmax
    return f(paddle.to_tensor(floats(3, 4)), dim=1)
