import paddle
from caselib import floats, ints


def _named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    values, indices = paddle.compat.sort(x)
    down, order = paddle.compat.sort(x, 0, True)
    stable = paddle.compat.sort(x, stable=True, dim=0)
    named = paddle.compat.sort(x, dim=1, descending=True)
    return values, indices, down, order, stable[0], stable[1], named[0], named[1]


def case_halves():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        x.sort(), x.argsort(), x.sort(1), x.argsort(1), x.sort(axis=0, descending=True),
        x.argsort(descending=True), i.sort(1), x.argsort(1, True), x.sort(1)[0])


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (x.sort(1) * paddle.arange(4.0)).sum().backward()
    return x.grad


def case_lists_stay():
    names = ["b", "a"]
    names.sort()
    names.sort(key=len, reverse=True)
    return names


def case_statement():
    x, names = paddle.to_tensor(floats(3, 4)), ["b", "a"]
    x.sort()
    names.sort()
    return x, names


def case_masks():
    mask = paddle.to_tensor([[True, False], [False, True]])
    values, indices = (mask.astype('int32').sort(1, False, False).astype('bool'), mask.astype('int32').argsort(1, False, False))
    both = _named('values indices', (mask.astype('int32').sort(0, True, False).astype('bool'), mask.astype('int32').argsort(0, True, False)))
    return values, indices, both[0], both[1], mask.astype('int32').sort(1, False, False).astype('bool'), mask.astype('int32').argsort(1, True, False)


def case_masks_by_the_function():
    mask = paddle.to_tensor([[True, False], [False, True]])
    values, indices = (paddle.sort(mask.astype('int32'), 1, False, False).astype('bool'), paddle.argsort(mask.astype('int32'), 1, False, False))
    both = _named('values indices', (paddle.sort(mask.astype('int32'), 0, True, False).astype('bool'), paddle.argsort(mask.astype('int32'), 0, True, False)))
    return values, indices, both[0], both[1], paddle.sort(mask.astype('int32'), 1, False, False).astype('bool'), paddle.argsort(mask.astype('int32'), 1, False, False)


def case_unknown_receiver():
    def pair(x):
        values, indices = paddle.compat.sort(x)
        return (
            values, indices, x.sort(1, True), x.argsort(1), x.sort(0), x.argsort(-1, True), x.sort(),
            x.argsort())
    return list(map(pair, [paddle.to_tensor(floats(3, 4))]))[0]
