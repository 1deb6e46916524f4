import paddle
from caselib import floats, positive


def case_forms():
    u, one = paddle.to_tensor(positive(3, 1)), paddle.to_tensor(floats(1, 3, 1))
    return (
        one.squeeze(), one.squeeze(0), one.squeeze(axis=2), one.squeeze((0, 2)), one.squeeze(1), one.squeeze(-1),
        u.squeeze(1))


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t[:, :1].squeeze(1), t.squeeze()


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim': 0}
    return x.squeeze(**options)


def of_items(items):
    return items["x"].squeeze(0), items["x"].squeeze()


def case_of_unknown():
    return call(of_items, {"x": paddle.to_tensor(floats(1, 3))})
