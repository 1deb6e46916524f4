import paddle
from caselib import floats, ints


def case_forms():
    x, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3))
    return paddle.take_along_axis(x, index, 1), paddle.take_along_axis(x, indices=index, axis=-1), paddle.take_along_axis(x, paddle.argmax(x, 1, keepdim=True), 1), paddle.take(x, index.flatten())


def case_out():
    x, i, out = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=3)), paddle.empty([3, 4])
    paddle.assign(paddle.take_along_axis(x, i, 0), out)
    return out, paddle.assign(paddle.take(x, i.flatten()), paddle.empty([12]))
