import paddle
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return (
        x.shape, x.shape[0], x.shape[1], x.shape[-1], b.shape[1:], len(x.shape), x.shape[0] * x.shape[1],
        list(b.shape))


def case_in_use():
    b = paddle.to_tensor(floats(2, 3, 4))
    n, c, length = b.shape
    batch = b.shape[0]
    return b.reshape([batch, -1]), n * c * length, paddle.zeros([b.shape[1], 2]), b.reshape([b.shape[0], -1]).shape, [b.shape[k] for k in range(3)], x_size(b)


def x_size(t):
    return t.shape[-1], t.shape[-2]


def case_unpacked_and_compared():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return x.shape == y.shape, x.shape[0] == 3, x.shape != paddle.Size([3, 4]), x.shape[0] if x.shape[1] > 3 else None


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
    b, c = x.shape
    n, m = groups.shape
    return b + c, len(y.shape), n * m, tuple(x.shape), [*x.shape, 1], y.shape[-1]


def case_of_unknown():
    x = paddle.to_tensor(floats(3, 4))
    options = {"x": x, "y": x, "groups": x}
    return shapes(**options)


def todo_may_be_counted(y):
    """A Tensor, or what has `size()` in this file: nothing tells."""
    # TODO(pt2pd): TPD3001 torch.Tensor.size: receiver not known; annotate the variable's type, or convert by hand
    width = y.size()
    return width
