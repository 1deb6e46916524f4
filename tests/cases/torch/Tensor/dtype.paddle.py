import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        x.dtype, i.dtype, x.dtype == paddle.float32, x.dtype is paddle.float32, x.dtype != i.dtype, x.dtype in (paddle.float16, paddle.float32),
        paddle.zeros([2], dtype=i.dtype), (x > 0).dtype == paddle.bool)
