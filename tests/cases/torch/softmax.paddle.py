import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.nn.functional.softmax(x, 1), paddle.nn.functional.softmax(x, axis=-1), paddle.nn.functional.softmax(x, 0, paddle.float64), paddle.nn.functional.softmax(x, axis=1, dtype=paddle.float64), paddle.nn.functional.softmax(x, axis=1), paddle.nn.functional.softmax(paddle.to_tensor(ints(3, 4)), 1, dtype=paddle.float32), paddle.nn.functional.softmax(x, 1)


def case_out():
    x, out = paddle.to_tensor(floats(3, 4)), paddle.empty([3, 4])
    paddle.assign(paddle.nn.functional.softmax(x, 1), out)
    return out, paddle.assign(paddle.nn.functional.softmax(x, axis=0, dtype=paddle.float64), paddle.empty([3, 4], dtype=paddle.float64))


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim': 1}
    return paddle.nn.functional.softmax(x, **options)
