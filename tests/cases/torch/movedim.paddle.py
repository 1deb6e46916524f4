import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 4))
    return paddle.moveaxis(x, 0, 2), paddle.moveaxis(x, (0, 1), (1, 2)), paddle.moveaxis(x, source=-1, destination=0), paddle.moveaxis(x, 0, 1)
