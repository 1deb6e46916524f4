import paddle
from caselib import positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    a = p.clone()
    a.floor_()
    return a


def case_result():
    p = paddle.to_tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = t.floor_()
    return t, other, result


def case_of_a_row():
    x = paddle.to_tensor(positive(3, 4))
    x[0].floor_()
    x[:, 1].floor_()
    x.t()[2].floor_()
    return x
