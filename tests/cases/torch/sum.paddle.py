import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.sum(x), paddle.sum(x, 1), paddle.sum(x, axis=0), paddle.sum(x, 1, keepdim=True), paddle.sum(x, (0, 1)), paddle.sum(x, axis=[0, 1], keepdim=True)


def case_dtype():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return paddle.sum(x, 1, dtype=paddle.float64), paddle.sum(i, dtype=paddle.float32), paddle.sum(x, axis=0, keepdim=True, dtype=paddle.float64)


def case_bool_and_int():
    m, i = paddle.to_tensor(floats(3, 4)) > 0, paddle.to_tensor(ints(3, 4)).astype('int64')
    small = paddle.to_tensor([200, 100], dtype=paddle.uint8)
    return paddle.sum(m), paddle.sum(m, 1), paddle.sum(i), paddle.sum(i, 0, keepdim=True), paddle.sum(small, dtype='int64'), paddle.sum(i > 3, axis=1)


def case_numpy_names():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.sum(x, axis=1), paddle.sum(x, axis=0, keepdim=True), paddle.sum(x, axis=1, keepdim=True), paddle.sum(x, axis=1, keepdim=True)


def case_out():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3])
    paddle.assign(paddle.sum(x, 1), out)
    return out


def case_as_value():
    return sorted([paddle.to_tensor([3.0, 4.0]), paddle.to_tensor([1.0])], key=paddle.sum)


def case_nested():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.sum(paddle.abs(x) * 2, axis=-1) / paddle.sum(x ** 2)
