import paddle
from caselib import floats, positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    a = p.clone()
    a.round_()
    return a


def case_result():
    p = paddle.to_tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = t.round_()
    return t, other, result


def case_decimals():
    x = paddle.to_tensor(floats(3, 4))
    a = x.clone()
    a.round_(decimals=1)
    return a
