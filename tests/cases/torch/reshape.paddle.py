import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 6))
    return paddle.reshape(x, (3, 4)), paddle.reshape(x, [-1]), paddle.reshape(x, shape=(2, -1, 3)), paddle.reshape(x, (x.shape[0] * 2, -1))
