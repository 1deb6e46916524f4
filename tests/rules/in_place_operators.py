"""`+=` and the like change a Tensor in place where another name can see it."""
import torch
import torch.nn as nn
from caselib import fill, floats, ints


def case_fresh():
    x = torch.tensor(floats(3))
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
    x = torch.tensor(floats(3))
    y = x
    y += 1
    z = [x]
    x *= 2
    return x, y, z


def case_view():
    x = torch.tensor(floats(2, 3))
    row = x[0]
    row += 1
    flat = x.view(-1)
    flat *= 2
    t = x.t()
    t -= 1
    return x, row, flat, t


def double(x):
    x *= 2
    return x


def case_parameter():
    x = torch.tensor(floats(3))
    y = double(x)
    return x, y


class Counter:
    def __init__(self):
        self.total = torch.zeros(3)
        self.seen = self.total
        self.n = 0

    def add(self, x):
        self.total += x
        self.n += 1
        return self


def case_attribute():
    c = Counter().add(torch.tensor(floats(3))).add(torch.tensor(floats(3, seed=1)))
    return c.total, c.seen, c.n


def case_subscript():
    x = torch.tensor(floats(3, 3))
    x[0] += 1
    x[1:, 0] *= 2
    x[x > 1] -= 0.5
    parts = [torch.zeros(2), torch.zeros(2)]
    first = parts[0]
    parts[0] += 1
    table = {"a": torch.ones(2)}
    kept = table["a"]
    table["a"] *= 3
    return x, parts, first, table, kept


def case_loop_variable():
    layer = nn.Linear(2, 2)
    fill(layer)
    with torch.no_grad():
        for p in layer.parameters():
            p += 1
        for p in layer.parameters():
            p.data *= 0.5
            p.data -= 0.25 * p
    return layer.bias.detach(), layer(torch.tensor(floats(1, 2))).detach()


def case_captured():
    total = torch.zeros(2)

    def add(x):
        nonlocal total
        total += x

    kept = total
    add(torch.ones(2))
    add(torch.ones(2))
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
    i = torch.tensor(ints(3))
    j = i
    i += 1
    i //= 2
    i %= 3
    mask = torch.tensor([True, False])
    other = mask
    mask &= torch.tensor([True, True])
    mask |= torch.tensor([False, True])
    return i, j, mask, other


def case_returned_from_a_function():
    def same(x):
        return x

    x = torch.tensor(floats(3))
    y = same(x)
    y += 1
    return x, y
