import paddle
from caselib import floats


def case_forms():
    v, w = paddle.to_tensor(floats(4)), paddle.to_tensor(floats(4, seed=1))
    return v.dot(w), (v + 1).dot(w)


def case_keyword():
    v, w = paddle.to_tensor(floats(4)), paddle.to_tensor(floats(4, seed=1))
    return v.dot(y=w)
