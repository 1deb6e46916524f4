"""`+=` and the like change a Tensor in place where another name can see it."""
import paddle
import paddle.nn as nn
from caselib import fill, floats, ints


def case_fresh():
    x = paddle.to_tensor(floats(3))
    y = x * 2
    y += x
    y *= 3
    total = 0
    for i in range(3):
        total += y.sum()
    z = y.abs()
    z /= 2
    z -= y
    return x, y, total, z


def case_alias():
    x = paddle.to_tensor(floats(3))
    y = x
    y.scale_(1, bias=1)
    z = [x]
    x.scale_(2)
    return x, y, z


def case_view():
    x = paddle.to_tensor(floats(2, 3))
    row = x[0]
    row.scale_(1, bias=1)
    flat = x.reshape([-1])
    flat.scale_(2)
    t = x.t()
    t.scale_(1, bias=-1)
    return x, row, flat, t


def double(x):
    x.scale_(2)
    return x


def case_parameter():
    x = paddle.to_tensor(floats(3))
    y = double(x)
    return x, y


class Counter:
    def __init__(self):
        self.total = paddle.zeros([3])
        self.seen = self.total
        self.n = 0

    def add(self, x):
        self.total.add_(x)
        self.n += 1
        return self


def case_attribute():
    c = Counter().add(paddle.to_tensor(floats(3))).add(paddle.to_tensor(floats(3, seed=1)))
    return c.total, c.seen, c.n


def case_subscript():
    x = paddle.to_tensor(floats(3, 3))
    x[0] += 1
    x[1:, 0] *= 2
    x[x > 1] -= 0.5
    parts = [paddle.zeros([2]), paddle.zeros([2])]
    first = parts[0]
    parts[0].scale_(1, bias=1)
    table = {"a": paddle.ones([2])}
    kept = table["a"]
    table["a"].scale_(3)
    return x, parts, first, table, kept


def case_loop_variable():
    layer = nn.Linear(2, 2)
    fill(layer)
    with paddle.no_grad():
        for p in layer.parameters():
            p.scale_(1, bias=1)
        for p in layer.parameters():
            p.data *= 0.5
            p.data -= 0.25 * p
    return layer.bias.detach(), layer(paddle.to_tensor(floats(1, 2))).detach()


def case_captured():
    total = paddle.zeros([2])

    def add(x):
        nonlocal total
        total.add_(x)

    kept = total
    add(paddle.ones([2]))
    add(paddle.ones([2]))
    return total, kept


def case_python_values():
    n, text, items, pair = 0, "a", [1], (1,)
    n += 2
    n -= 1
    n **= 2
    text += "b"
    items += [2]
    pair += (3,)
    flags = {1} | {2}
    flags |= {3}
    return n, text, items, pair, sorted(flags)


def case_integer_tensors():
    i = paddle.to_tensor(ints(3))
    j = i
    i.scale_(1, bias=1)
    i.floor_divide_(paddle.full_like(i, 2))
    i.remainder_(paddle.full_like(i, 3))
    mask = paddle.to_tensor([True, False])
    other = mask
    mask.bitwise_and_(paddle.to_tensor([True, True]))
    mask.bitwise_or_(paddle.to_tensor([False, True]))
    return i, j, mask, other


def case_returned_from_a_function():
    def same(x):
        return x

    x = paddle.to_tensor(floats(3))
    y = same(x)
    y.scale_(1, bias=1)
    return x, y
