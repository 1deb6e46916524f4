import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3, seed=1))
    return paddle.stack([x, y]), paddle.stack((x, y), 1), paddle.stack([x, y], axis=-1), paddle.stack([x, y], axis=2)


def case_scalars():
    return paddle.stack([paddle.to_tensor(1.0), paddle.to_tensor(2.0)])


def case_out():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 2, 3])
    paddle.assign(paddle.stack([x, x]), out)
    return out
