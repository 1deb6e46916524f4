import paddle
from caselib import floats, ints, positive


def subtract_(x, other):
    """x.subtract_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.subtract_(other) if isinstance(other, paddle.Tensor) else x.scale_(1, bias=-other)


def case_numbers():
    x = paddle.to_tensor(floats(3, 4))
    a, b, c, d, e = x.clone(), x.clone(), x.clone(), x.clone(), x.clone()
    a.scale_(1, bias=-2)
    b.scale_(1, bias=-0.5)
    c.scale_(1, bias=--1)
    d.scale_(1, bias=-3 * 2)
    e[0] -= 1
    return a, b, c, d, e


def case_tensors():
    x, y, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(4))
    scalar = paddle.to_tensor(2.5)
    a, b, c, d, e = x.clone(), x.clone(), x.clone(), x.clone(), x.clone()
    a.subtract_(y)
    b.subtract_(v)
    c.subtract_(scalar)
    d.subtract_(2 * y)
    e.subtract_(0.1 * y)
    return a, b, c, d, e


def case_integers():
    i, j = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b = i.clone(), i.clone()
    a.scale_(1, bias=-2)
    b.subtract_(j)
    return a, b


def case_mixed():
    whole, real = paddle.arange(12).reshape([3, 4]), paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    a, b = real.clone(), real.clone()
    a.subtract_(whole.astype(a.dtype))
    b.subtract_(2 * whole.astype(b.dtype))
    return a, b


def case_result():
    x = paddle.to_tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.scale_(1, bias=-1)
    return t, other, result


def changed(t, other):
    subtract_(t, other)
    return t


def case_unknown_operand():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    return changed(x.clone(), 2), changed(x.clone(), 0.5), changed(x.clone(), y)


def case_gradient():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(positive(3, 4), stop_gradient=False)
    z = x * 1
    z.scale_(1, bias=-2)
    z.subtract_(y)
    (z * z).sum().backward()
    return x.grad, y.grad


def case_parameters():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (w * w).sum().backward()
    with paddle.no_grad():
        w.scale_(1, bias=-0.5)
        w.subtract_(w.grad.abs() + 1)
    w.data.scale_(1, bias=-2)
    return w


def case_alpha_on_a_row():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    x[0] -= 2 * v
    x[:, 1] -= 0.5 * x[:, 0]
    return x


def case_factor_first():
    x, y = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3, seed=1))
    lr = 0.1
    p = paddle.nn.Parameter(x.clone())
    p.data.subtract_(-lr * y)
    x.scale_(0.9).subtract_((1 - 0.9) * y)
    x.subtract_(2 * y)
    return x, p
