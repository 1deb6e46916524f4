import paddle
from caselib import bools, floats, ints


def case_forms():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    j, m, scalar = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(bools(3, 4)), paddle.to_tensor(2.5)
    return x.add(y), x + 2, x + 0.5, x.add(y=y), i + 2, i.add(j), i + 0.5, x.add(scalar), m + 1


def case_alpha():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    j = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return x + 2 * y, x + 3 * 2, x + -0.5 * y, i + 2 * j


def case_mixed():
    whole, real = paddle.arange(12).reshape([3, 4]), paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    mask = paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    return real + 2 * whole.astype(real.dtype), real + whole.astype(real.dtype), whole.astype(real.dtype) + real, real + mask.astype(real.dtype), mask.astype(real.dtype) + real, whole + mask.astype(whole.dtype)


def case_gradient():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    result = x + 2 * y
    (result * result).sum().backward()
    return x.grad, y.grad


def case_gradient_2():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x + 2
    (result * result).sum().backward()
    return x.grad


def case_masks():
    real, mask = paddle.linspace(-1.0, 2.0, 12).reshape([3, 4]), paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    return mask.add(real > 1), mask.astype(real.dtype) + real, real + mask.astype(real.dtype)


def collected(names, name):
    names.add(name)
    return len(names)


def case_of_a_set():
    collect = globals()["collected"]
    return collect({"a"}, "b")


def scaled_of_unknown(t, other):
    return t + 2 * other, t + 0.5 * other


def case_scaled_unknown():
    made = globals()["scaled_of_unknown"]
    return made(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_factor_first():
    x, y = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3, seed=1))
    lr = 0.1
    return x + 2 * y, x + -lr * y
