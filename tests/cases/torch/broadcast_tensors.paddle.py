import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(3))
    a, b = paddle.broadcast_tensors([x, v])
    pair = [v, x]
    return a, b, paddle.broadcast_tensors([*pair])
