import paddle
from caselib import floats, ints


def case_all():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return x.max(), i.max(), x[0].max(), x.max().item()


def case_pairs():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        paddle.compat.max(x, 1)[0], x.argmax(1), x.argmax(axis=1), paddle.compat.max(x, dim=0, keepdim=True)[0], paddle.compat.max(x, 1)[0], x.argmax(1),
        paddle.compat.max(x, 1, True)[0], x.argmax(-1, keepdim=True), paddle.compat.max(i, 1)[0], paddle.compat.max(i, 1)[0], paddle.compat.max(x, dim=1)[0],
        x.argmax(axis=1, keepdim=True))


def case_tensors():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    j = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.maximum(y), x.maximum(y=y), i.maximum(j)


def case_integers():
    whole = paddle.arange(12).reshape([3, 4])
    return whole.max(1), whole.max(axis=0, keepdim=True), whole.argmax(1)


def case_unpacked():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    values, indices = paddle.compat.max(x, 1)
    _, best = paddle.compat.max(x, dim=1)
    low, _ = paddle.compat.max(i, 0)
    pair = paddle.compat.max(x, dim=1, keepdim=True)
    return values, indices, best, low, pair[0], pair[1], pair[0], pair[1]


def case_chained():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return (x + y).argmax(1, keepdim=True).squeeze(1), (x.argmax(1) == 2).sum().item(), -paddle.compat.max(x, 1)[0], paddle.compat.max(x, 1)[0][0]


def case_gradient_of_ties():
    x = paddle.to_tensor([[1.0, 1.0, 0.0], [2.0, 2.0, 2.0]], stop_gradient=False)
    (paddle.compat.max(x, 1)[0] * paddle.to_tensor([1.0, 2.0])).sum().backward()
    return x.grad


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (x.max() * 3 + paddle.compat.max(x, 0)[0].sum()).backward()
    return x.grad


def case_axis_in_a_variable():
    x = paddle.to_tensor(floats(3, 4))
    return [paddle.compat.max(x, axis)[0] for axis in range(2)], [x.argmax(axis) for axis in (0, -1)]


def case_integers_by_axis():
    whole = paddle.arange(12).reshape([3, 4])
    return whole.max(axis=1, keepdim=True), whole.max(axis=0)


def case_unknown_receiver():
    def pair(x, y):
        values, indices = paddle.compat.max(x, 1)
        return values, indices, x.argmax(1), x.argmax(-1), x.argmax(0), x.maximum(y=y)
    return list(map(pair, [paddle.to_tensor(floats(3, 4))], [paddle.zeros([3, 4])]))[0]
