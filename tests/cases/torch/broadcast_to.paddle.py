import paddle
from caselib import floats


def case_forms():
    v = paddle.to_tensor(floats(3))
    return paddle.broadcast_to(v, (2, 3)), paddle.broadcast_to(v, shape=[2, 3]), paddle.broadcast_to(x=v, shape=(4, 3))
