import paddle
from caselib import complexes


def case_forms():
    z, whole = paddle.to_tensor(complexes(3, 4)), paddle.arange(12).reshape([3, 4])
    real = paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    return z.real(), real, whole


def case_parts():
    z = paddle.to_tensor(complexes(3, 4))
    return z.real() * z.imag(), abs(z.real())


def rectified(input):
    return paddle.nn.functional.relu(input.real()) + 1j * paddle.nn.functional.relu(input.imag())


def case_of_unknown():
    return rectified(*[paddle.to_tensor(complexes(3, 4))])
