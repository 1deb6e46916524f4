import paddle
from caselib import floats


def frexp(x):
    """Mantissa and exponent, the exponent as int32; Paddle's is floating-point."""
    mantissa, exponent = paddle.frexp(x)
    return mantissa, exponent.astype('int32')


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return frexp(x), frexp(x)[1]
