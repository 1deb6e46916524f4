import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.nn.functional.softmax(x, 1), paddle.nn.functional.softmax(x, axis=-1), paddle.nn.functional.softmax(x, 0, paddle.float64), paddle.nn.functional.softmax(x, axis=1, dtype=paddle.float64), paddle.nn.functional.softmax(x, axis=1), paddle.nn.functional.softmax(paddle.to_tensor(ints(3, 4)), 1, dtype=paddle.float32), paddle.nn.functional.softmax(x, 1)
