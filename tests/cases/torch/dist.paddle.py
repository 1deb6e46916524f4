import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return paddle.dist(x, y), paddle.dist(x, y, 1), paddle.dist(x, y=y, p=3)
