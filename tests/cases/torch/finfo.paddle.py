import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3))
    return paddle.finfo(paddle.float32).eps, paddle.finfo(x.dtype).min, paddle.finfo(paddle.float16).max, paddle.finfo(paddle.bfloat16).min, paddle.finfo(paddle.float64).tiny, paddle.finfo(paddle.float32).bits, paddle.finfo(dtype=paddle.float32).resolution, paddle.finfo(paddle.get_default_dtype()).eps, -paddle.finfo(x.dtype).max, paddle.finfo(paddle.float32).smallest_normal, paddle.finfo(paddle.float32).dtype
