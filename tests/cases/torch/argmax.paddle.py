import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.argmax(x), paddle.argmax(x, 1), paddle.argmax(x, axis=-1), paddle.argmax(x, 1, True), paddle.argmax(x, axis=0, keepdim=True), paddle.argmax(x, axis=1), paddle.argmax(paddle.to_tensor(ints(3, 4)), 1)
