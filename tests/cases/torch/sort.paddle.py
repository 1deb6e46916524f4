import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 5))
    values, indices = paddle.compat.sort(x)
    v, i = paddle.compat.sort(x, 0, True)
    return values, indices, v, i, paddle.compat.sort(x, dim=0, descending=True), paddle.compat.sort(x, 1)


def case_subscripts():
    x = paddle.to_tensor(floats(3, 5))
    return paddle.sort(x), paddle.argsort(x, axis=0), paddle.sort(x, descending=True), paddle.argsort(x, 1, True)


def case_stable():
    x = paddle.to_tensor(ints(4, 9, high=3))
    return paddle.compat.sort(x, stable=True), paddle.compat.sort(x, dim=0, descending=True, stable=True), paddle.argsort(x, stable=True), paddle.sort(x, stable=True, axis=1, descending=True)


def case_out():
    x, values, indices = paddle.to_tensor(floats(3, 4)), paddle.empty([3, 4]), paddle.empty([3, 4], dtype=paddle.int64)
    paddle.compat.sort(x, 1, out=(values, indices))
    return values, indices
