# In-place methods whose result Paddle writes with assign: a name that nothing else sees is bound anew, so that gradients flow.
import paddle
from caselib import floats, ints, positive


def xlogy(x, y):
    """x * log(y), which is 0 where x is 0, even for y = 0."""
    x, y = [v.astype('float32') if paddle.is_tensor(v) and not v.is_floating_point() else v for v in (x, y)]
    if not paddle.is_tensor(y):
        y = paddle.full_like(x, y)
    zero = (x == 0) & ~paddle.isnan(y) if paddle.is_tensor(x) else ~paddle.isnan(y) & paddle.full_like(y, x == 0, dtype="bool")
    return paddle.where(zero, paddle.zeros_like(y), x * paddle.log(y))


def case_addbmm():
    x = paddle.to_tensor(floats(3, 3), stop_gradient=False)
    h = x * 1
    h = 0.5 * h + 1 * paddle.matmul(paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(2, 4, 3))).sum(0)
    (h * h).sum().backward()
    return h, x.grad


def case_addmv():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    h = x * 1
    h = 1 * h + 2 * paddle.matmul(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4)))
    (h * h).sum().backward()
    return h, x.grad


def case_addr():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = h + paddle.outer(paddle.to_tensor(floats(3)), paddle.to_tensor(floats(4)))
    (h * h).sum().backward()
    return h, x.grad


def case_arctan2():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = paddle.atan2(h, paddle.to_tensor(floats(3, 4, seed=1)))
    (h * h).sum().backward()
    return h, x.grad


def case_atan2():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = paddle.atan2(h, paddle.to_tensor(floats(3, 4, seed=1)))
    (h * h).sum().backward()
    return h, x.grad


def case_clamp():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    low, high = paddle.to_tensor(floats(3, 4, seed=1)) - 1, paddle.to_tensor(floats(3, 4, seed=1)) + 1
    a = x * 1
    b = x * 2
    c = x * 3
    a = paddle.minimum(paddle.maximum(a, low), high)
    b = paddle.maximum(b, low)
    c = paddle.minimum(c, high)
    i = paddle.to_tensor([1, 5, 9])
    j = paddle.to_tensor([1, 5, 9])
    i = i.clip(min=3)
    j = j.clip(max=5)
    (a * b * c).sum().backward()
    return a, b, c, i, j, x.grad


def case_clamp_max():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = paddle.minimum(h, paddle.to_tensor(floats(3, 4, seed=1)))
    (h * h).sum().backward()
    return h, x.grad


def case_clamp_min():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = paddle.maximum(h, paddle.to_tensor(floats(3, 4, seed=1)))
    (h * h).sum().backward()
    return h, x.grad


def case_clip():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    low, high = paddle.to_tensor(floats(3, 4, seed=1)) - 1, paddle.to_tensor(floats(3, 4, seed=1)) + 1
    a = x * 1
    b = x * 2
    c = x * 3
    a = paddle.minimum(paddle.maximum(a, low), high)
    b = paddle.maximum(b, low)
    c = paddle.minimum(c, high)
    i = paddle.to_tensor([1, 5, 9])
    j = paddle.to_tensor([1, 5, 9])
    i = i.clip(min=3)
    j = j.clip(max=5)
    (a * b * c).sum().backward()
    return a, b, c, i, j, x.grad


def case_conj_physical():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = paddle.conj(h)
    (h * h).sum().backward()
    return h, x.grad


def case_deg2rad():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = paddle.deg2rad(h)
    (h * h).sum().backward()
    return h, x.grad


def case_erf():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = paddle.erf(h)
    (h * h).sum().backward()
    return h, x.grad


def case_erfc():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = 1 - paddle.erf(h)
    (h * h).sum().backward()
    return h, x.grad


def case_erfinv():
    x = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    h = x * 0.5
    h = paddle.erfinv(h)
    (h * h).sum().backward()
    return h, x.grad


def case_exp2():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = 2.0 ** h
    (h * h).sum().backward()
    return h, x.grad


def case_expm1():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = paddle.expm1(h)
    (h * h).sum().backward()
    return h, x.grad


def case_fmod():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = paddle.sign(h) * (abs(h) % abs(0.3))
    (h * h).sum().backward()
    return h, x.grad


def case_mvlgamma():
    x = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    h = x + 2
    h = paddle.multigammaln(h, 2)
    (h * h).sum().backward()
    return h, x.grad


def case_polygamma():
    x = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    h = x * 1
    h = paddle.polygamma(h, 1)
    (h * h).sum().backward()
    return h, x.grad


def case_pow():
    x = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    h = x * 1
    h = h ** paddle.to_tensor(floats(3, 4, seed=1))
    (h * h).sum().backward()
    return h, x.grad


def case_rad2deg():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = paddle.rad2deg(h)
    (h * h).sum().backward()
    return h, x.grad


def case_sinc():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    h = x * 1
    h = paddle.sinc(h)
    (h * h).sum().backward()
    return h, x.grad


def case_xlogy():
    x = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    h = x * 1
    h = xlogy(h, paddle.to_tensor(floats(3, 4, seed=1)).abs())
    (h * h).sum().backward()
    return h, x.grad
