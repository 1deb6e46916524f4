import paddle
from caselib import floats, ints


def case_forms():
    x, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3))
    return paddle.take_along_axis(x, index, 1), paddle.take_along_axis(x, indices=index, axis=-1), paddle.take_along_axis(x, paddle.argmax(x, 1, keepdim=True), 1), paddle.take(x, index.flatten())
