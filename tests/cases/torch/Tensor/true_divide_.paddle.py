import paddle
from caselib import floats, positive


def divide_(x, other):
    """x.divide_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.divide_(other) if isinstance(other, paddle.Tensor) else x.scale_(1 / other)


def case_numbers():
    x = paddle.to_tensor(floats(3, 4))
    a, b = x.clone(), x.clone()
    a.scale_(1 / 2)
    b.scale_(1 / 0.5)
    return a, b


def case_tensors():
    x, p, scalar = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(2.5)
    a, b = x.clone(), x.clone()
    a.divide_(p)
    b.divide_(scalar)
    return a, b


def case_mixed():
    whole, real = paddle.arange(12).reshape([3, 4]), paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    a = real.clone()
    a.divide_((whole + 1).astype(a.dtype))
    return a


def changed(t, other):
    divide_(t, other)
    return t


def case_unknown_operand():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    return changed(x.clone(), 2), changed(x.clone(), 0.5), changed(x.clone(), y)
