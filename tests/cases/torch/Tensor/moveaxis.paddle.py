import paddle
from caselib import floats


def case_forms():
    b = paddle.to_tensor(floats(2, 3, 4))
    return b.moveaxis(0, 2), b.moveaxis((0, 1), (1, 2)), b.moveaxis(source=0, destination=-1)
