import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.argmin(x), paddle.argmin(x, 1), paddle.argmin(x, axis=-1), paddle.argmin(x, 1, True), paddle.argmin(x, axis=0, keepdim=True), paddle.argmin(x, axis=1)


def case_out():
    x, out = paddle.to_tensor(floats(3, 4)), paddle.zeros([3], dtype=paddle.int64)
    paddle.assign(paddle.argmin(x, 1), out)
    return out, paddle.assign(paddle.argmin(x, axis=0, keepdim=True), paddle.zeros([1, 4], dtype=paddle.int64))


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim': 0}
    return paddle.argmin(x, **options)
