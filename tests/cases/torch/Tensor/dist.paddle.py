import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return x.dist(y), x.dist(y, 1), x.dist(y=y, p=3)
