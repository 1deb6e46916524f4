import paddle
from caselib import floats


def cast(x, dtype: paddle.dtype = paddle.float32):
    return x.astype(dtype)


def case_forms():
    x = paddle.to_tensor(floats(3))
    return cast(x), cast(x, paddle.float64), isinstance(x.dtype, paddle.dtype), isinstance(paddle.int64, paddle.dtype), isinstance("float32", paddle.dtype), x.dtype == paddle.float32, x.dtype in (paddle.float16, paddle.float32), x.dtype != paddle.int64, {paddle.float32: 4, paddle.int64: 8}[x.dtype]
