import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(4, 6))
    a, b = paddle.chunk(x, 2, 1)
    return a, b, paddle.chunk(x, 2), paddle.chunk(x, chunks=3, axis=-1), paddle.chunk(x, 2, axis=0)
