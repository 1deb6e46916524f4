import paddle
from caselib import floats, ints, positive


def divide_(x, other):
    """x.divide_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.divide_(other) if isinstance(other, paddle.Tensor) else x.scale_(1 / other)


def case_numbers():
    x = paddle.to_tensor(floats(3, 4))
    a, b, c, d, e = x.clone(), x.clone(), x.clone(), x.clone(), x.clone()
    a.scale_(1 / 2)
    b.scale_(1 / 0.5)
    c.scale_(1 / 4)
    d[0] /= 3
    e.scale_(1 / (2 + 1))
    return a, b, c, d, e


def case_tensors():
    x, p, scalar = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(2.5)
    a, b, c = x.clone(), x.clone(), x.clone()
    a.divide_(p)
    b.divide_(scalar)
    c.divide_(p[0])
    return a, b, c


def case_mixed():
    whole, real = paddle.arange(12).reshape([3, 4]), paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    a = real.clone()
    a.divide_((whole + 1).astype(a.dtype))
    return a


def case_rounded():
    x, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    a, b = x.clone(), x.clone()
    a.floor_divide_(p)
    b.floor_divide_(paddle.full_like(b, 2))
    return a, b


def case_truncated():
    real = paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    a, b = real.clone(), real.clone()
    a.scale_(1 / 2).trunc_()
    b.divide_(real + 3).trunc_()
    return a, b


def case_result():
    x = paddle.to_tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.scale_(1 / 2)
    return t, other, result


def todo_truncated():
    x, y = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=5))
    # TODO(pt2pd): TPD2002 torch.Tensor.div_: the types of both must be known; assign paddle.trunc(x / y)
    return x.div_(y, rounding_mode="trunc")


def changed(t, other):
    divide_(t, other)
    return t


def case_unknown_operand():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    return changed(x.clone(), 2), changed(x.clone(), 0.5), changed(x.clone(), y)


def case_gradient():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(positive(3, 4), stop_gradient=False)
    z = x * 1
    z.scale_(1 / 2)
    z.divide_(y)
    (z * z).sum().backward()
    return x.grad, y.grad


def case_parameters():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (w * w).sum().backward()
    with paddle.no_grad():
        w.scale_(1 / 0.5)
        w.divide_(w.grad.abs() + 1)
    w.data.scale_(1 / 2)
    return w


def case_of_a_new_tensor():
    y = paddle.to_tensor(floats(3, 4)).clone() // 0.3
    return y + 0
