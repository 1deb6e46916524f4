import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.unflatten(1, (2, 2)), x.unflatten(axis=1, shape=(2, 2)), x.unflatten(-1, (2, -1)), x.unflatten(1, [2, 2])
