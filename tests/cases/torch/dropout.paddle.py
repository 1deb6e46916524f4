import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.nn.functional.dropout(x, 0.5, training=False), paddle.nn.functional.dropout(x, p=0.0, training=True), paddle.nn.functional.dropout(x, 0.5, training=True).shape
