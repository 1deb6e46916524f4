import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return (
        x.size(), x.size(0), x.size(dim=1), x.size(-1), b.size()[1:], len(x.size()), x.size(0) * x.size(1),
        list(b.size()))


def case_in_use():
    b = torch.tensor(floats(2, 3, 4))
    n, c, length = b.size()
    batch = b.size(0)
    return b.view(batch, -1), n * c * length, torch.zeros(b.size(1), 2), b.view(b.size(0), -1).size(), [b.size(k) for k in range(3)], x_size(b)


def x_size(t):
    return t.size()[-1], t.size(-2)


def case_unpacked_and_compared():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return x.size() == y.size(), x.size(0) == 3, x.size() != torch.Size([3, 4]), x.size(0) if x.size(1) > 3 else None


class Counted:
    def size(self):
        return 7


class Grouped(dict):
    def groupby(self, key):
        return self[key]


def summarize(net, group, mesh, table):
    net.size()
    count = group.size()
    rows = table.groupby("user").size()
    return count, rows, mesh["tp"].size()


def case_sizes_of_others():
    one = Counted()
    options = {"net": one, "group": one, "mesh": {"tp": one}, "table": Grouped(user=one)}
    return summarize(**options)


def shapes(x, y, groups):
    b, c = x.size()
    n, m = groups.size()
    return b + c, len(y.size()), n * m, tuple(x.size()), [*x.size(), 1], y.size()[-1]


def case_of_unknown():
    x = torch.tensor(floats(3, 4))
    options = {"x": x, "y": x, "groups": x}
    return shapes(**options)


def todo_may_be_counted(y):
    """A Tensor, or what has `size()` in this file: nothing tells."""
    width = y.size()
    return width
