import paddle
from caselib import floats, ints, positive


def case_forms():
    x, p, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(3, 4))
    j = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.divide(p), x / 2, x / 0.5, i.divide(j), i / 2, (x + 1).divide(p + 1)


def case_rounded():
    x, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    j, k = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(ints(3, 4, low=-5, high=6))
    return (
        x // p, x.divide(p, rounding_mode='trunc'), x // paddle.full_like(x, 2),
        x.divide(paddle.full_like(x, 2), rounding_mode='trunc'), k // j, k.divide(j, rounding_mode='trunc'),
        k // paddle.full_like(k, 2), k.divide(paddle.full_like(k, 2), rounding_mode='trunc'), x.divide(p))


def case_gradient():
    x, p = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(positive(3, 4), stop_gradient=False)
    result = x.divide(p)
    (result * result).sum().backward()
    return x.grad, p.grad


def case_gradient_2():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x / 2
    (result * result).sum().backward()
    return x.grad


def case_truncated_floats():
    real = paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    return (
        paddle.trunc(real / 2), paddle.trunc(real / (real + 3)),
        paddle.trunc(real / 0.5))


def call(function, *arguments):
    return function(*arguments)


def todo_unknown():
    # TODO(pt2pd): TPD2003 torch.Tensor.div: the types of the operands are not known; divide and round by hand
    return call(lambda a, b: paddle.ones([2]).detach().astype('int64').div(b, rounding_mode="trunc") + a, 1, 2)
