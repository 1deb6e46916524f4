"""max, min, sort and the like give pairs: whole, unpacked, one half, and their named fields."""
import paddle
from caselib import floats


def case_unpacked():
    x = paddle.to_tensor(floats(3, 4))
    values, indices = paddle.compat.max(x, dim=1)
    _, best = paddle.compat.max(x, 1)
    least, _ = paddle.compat.min(x, 0, keepdim=True)
    (a, b), c = paddle.compat.sort(x, dim=1, descending=True), x.shape[0]
    top, where = x.topk(2, axis=1)
    return values, indices, best, least, a, b, c, top, where


def case_halves():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.compat.max(x, 1)[0], x.argmax(1), paddle.argmax(x, axis=0), x.sort(), x.argsort(axis=0), x.topk(2)[1], paddle.compat.median(x, dim=1)[0], x.kthvalue(2, axis=1)[0], \
        paddle.compat.max(x, 1)[0].sum(), paddle.argmax(x, 1).reshape([-1]), paddle.compat.min(x, dim=1)[-1], (paddle.compat.max(x, 1))[0]


def case_fields():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.compat.max(x, 1)[0], x.argmax(axis=1), paddle.sort(x, 1), x.topk(2)[1], paddle.compat.min(x, 0)[0].sum(), paddle.compat.median(x, 1)[0]


def case_whole():
    x = paddle.to_tensor(floats(3, 4))
    pair = paddle.compat.max(x, dim=1)
    order = paddle.compat.sort(x, dim=1)
    largest = x.topk(2)
    return pair[0], pair[1], pair[0], order[1], order[0], largest[0], largest[1], len(pair), tuple(pair)


def best(x):
    return paddle.compat.max(x, dim=1)


def case_returned():
    x = paddle.to_tensor(floats(3, 4))
    values, indices = best(x)
    return values, indices, best(x)[0], best(x)[1], [v for v in best(x)]


def case_no_pair():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return x.max(), paddle.min(x), paddle.maximum(x, y), x.minimum(y), x.argmax(axis=1), max(1, 2), max([x.max(), x.min()]), x.amax(axis=1), \
        max(x.shape), paddle.maximum(x, y=y)


def case_chained():
    x = paddle.to_tensor(floats(2, 3, 4))
    return paddle.compat.max(paddle.compat.max(x, dim=2)[0], dim=1)[0], paddle.compat.max(x, 2)[0].argmin(1), x.sort(axis=2)[:, :, :2].sum(axis=2), paddle.compat.max(x, dim=1, keepdim=True)[0].shape


def case_stored():
    x = paddle.to_tensor(floats(3, 4))
    d = {}
    d["v"], d["i"] = paddle.compat.max(x, 1)
    out = [None, None]
    out[0], out[1] = paddle.compat.sort(x)
    first, *rest = paddle.compat.max(x, 1)
    return d, out, first, rest
