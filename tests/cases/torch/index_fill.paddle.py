import paddle
from caselib import floats


def case_forms():
    x, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor([2, 0])
    return paddle.index_fill(x, axis=0, index=index, value=9.0), paddle.index_fill(x, axis=1, index=index, value=-1)
