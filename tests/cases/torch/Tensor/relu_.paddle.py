import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a = x.clone()
    paddle.nn.functional.relu_(a)
    return a


def case_result():
    x = paddle.to_tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = paddle.nn.functional.relu_(t)
    return t, other, result
