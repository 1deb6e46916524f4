import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.shape == (x + 1).shape, x.shape == x[0].shape
