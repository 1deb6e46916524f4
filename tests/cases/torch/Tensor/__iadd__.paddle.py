import paddle
from caselib import bools, floats, ints


def add_(x, other):
    """x.add_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.add_(other) if isinstance(other, paddle.Tensor) else x.scale_(1, bias=other)


def case_aliases():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    other = x
    x.scale_(1, bias=1)
    x.add_(y)
    x.scale_(1, bias=0.5)
    return x, other


def case_local():
    total = paddle.zeros([3])
    for k in range(3):
        total += paddle.ones([3]) * k
    count = 0
    count += 2
    names = ["a"]
    names += ["b"]
    return total, count, names


def add_to(t, value):
    add_(t, value)


def case_of_the_caller():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    add_to(x, 1)
    add_to(x, y)
    add_to(i, 2)
    return x, i


def case_of_lists_and_dicts():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    pair, state = [x, y], {"sum": paddle.zeros([3, 4])}
    total = state["sum"]
    pair[0].scale_(1, bias=1)
    pair[1].add_(x)
    state["sum"].add_(y)
    return x, y, total, state["sum"]


def case_items():
    x, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(bools(3, 4))
    x[0] += 1
    x[:, 1] += x[:, 2]
    x[m] += 2
    x[[0, 2]] += 0.5
    return x


def case_gradient_of_slices():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    z = x * 2
    z[0] = y[1]
    z[1, 1:] = 0
    z[2] = 3.0
    z[:, 0] += y[:, 0]
    (z * z).sum().backward()
    return x.grad, y.grad
