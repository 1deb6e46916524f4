import paddle
from caselib import floats


def frexp(x):
    """Mantissa and exponent, the exponent as int32; Paddle's is floating-point."""
    mantissa, exponent = paddle.frexp(x)
    return mantissa, exponent.astype('int32')


def case_unpacked():
    mantissa, exponent = frexp(paddle.to_tensor(floats(3, 4)))
    return mantissa, exponent


def case_fields():
    x = paddle.to_tensor([0.0, 1.0, -8.0, 0.3])
    result = frexp(x)
    return result[0], result[1]
