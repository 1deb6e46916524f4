import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 4))
    return paddle.transpose(x, 0, 1), paddle.transpose(x, dim0=-1, dim1=0)
