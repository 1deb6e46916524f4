import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.argmax(x), paddle.argmax(x, 1), paddle.argmax(x, axis=-1), paddle.argmax(x, 1, True), paddle.argmax(x, axis=0, keepdim=True), paddle.argmax(x, axis=1), paddle.argmax(paddle.to_tensor(ints(3, 4)), 1)


def case_out():
    x, out = paddle.to_tensor(floats(3, 4)), paddle.zeros([3], dtype=paddle.int64)
    paddle.assign(paddle.argmax(x, 1), out)
    return out, paddle.assign(paddle.argmax(x, axis=0, keepdim=True), paddle.zeros([1, 4], dtype=paddle.int64))


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim': 1, 'keepdim': True}
    return paddle.argmax(x, **options)
