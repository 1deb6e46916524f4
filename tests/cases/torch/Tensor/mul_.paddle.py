import paddle
from caselib import floats, ints, positive


def multiply_(x, other):
    """x.multiply_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.multiply_(other) if isinstance(other, paddle.Tensor) else x.scale_(other)


def case_numbers():
    x = paddle.to_tensor(floats(3, 4))
    a, b, c, d, e = x.clone(), x.clone(), x.clone(), x.clone(), x.clone()
    a.scale_(2)
    b.scale_(0.5)
    c.scale_(-1)
    d[0] *= 3
    e.scale_(1 - 0.9)
    return a, b, c, d, e


def case_tensors():
    x, y, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(4))
    scalar = paddle.to_tensor(2.5)
    a, b, c, d = x.clone(), x.clone(), x.clone(), x.clone()
    a.multiply_(y)
    b.multiply_(v)
    c.multiply_(scalar)
    d.multiply_((y > 0).astype(d.dtype))
    return a, b, c, d


def case_integers():
    i, j = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b = i.clone(), i.clone()
    a.scale_(2)
    b.multiply_(j)
    return a, b


def case_mixed():
    whole, real = paddle.arange(12).reshape([3, 4]), paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    mask = paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    a, b = real.clone(), real.clone()
    a.multiply_(whole.astype(a.dtype))
    b.multiply_(mask.astype(b.dtype))
    return a, b


def case_result():
    x = paddle.to_tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.scale_(2)
    return t, other, result


def changed(t, other):
    multiply_(t, other)
    return t


def case_unknown_operand():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    return changed(x.clone(), 2), changed(x.clone(), 0.5), changed(x.clone(), y)


def case_gradient():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(positive(3, 4), stop_gradient=False)
    z = x * 1
    z.scale_(2)
    z.multiply_(y)
    (z * z).sum().backward()
    return x.grad, y.grad


def case_parameters():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (w * w).sum().backward()
    with paddle.no_grad():
        w.scale_(0.5)
        w.multiply_(w.grad.abs() + 1)
    w.data.scale_(2)
    return w


def case_moving_average():
    average, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    decay = 0.9
    other = average
    average.scale_(decay).add_((1 - decay) * p)
    average.scale_(0.9).add_(0.1 * p).scale_(1 / 2)
    return average, other


def case_named_pairs():
    betas = (0.9, 0.99)
    beta1, beta2 = betas
    m, v, g = paddle.zeros([3]), paddle.zeros([3]), paddle.to_tensor(floats(3))
    m.scale_(beta1).add_((1 - beta1) * g)
    v.scale_(beta2).add_((1 - beta2) * g * g)
    return m, v
