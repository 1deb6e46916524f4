import paddle
from caselib import floats


def case_forms():
    x, y, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(2, 3, 4))
    return x.shape == y.shape, x.shape == b.shape
