import paddle
from caselib import floats


def case_forms():
    v, w = paddle.to_tensor(floats(4)), paddle.to_tensor(floats(4, seed=1))
    return v.outer(w), v.outer(y=w)
