import paddle
from caselib import floats


def case_forms():
    v, w = paddle.to_tensor(floats(4)), paddle.to_tensor(floats(4, seed=1))
    return v.inner(w), (v + 1).inner(w)


def case_keyword():
    v, w = paddle.to_tensor(floats(4)), paddle.to_tensor(floats(4, seed=1))
    return v.inner(y=w)


def case_matrices():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return x.inner(y)
