import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(4, 6))
    return paddle.chunk(x, 2, 1), paddle.chunk(x=x, chunks=2, axis=0)
