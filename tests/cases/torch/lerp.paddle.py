import paddle
from caselib import floats, positive


def case_forms():
    x, y, w = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.lerp(x, y, 0.5), out)
    return paddle.lerp(x, y, 0.3), x + w * (y - x), paddle.lerp(x, y=y, weight=0.1), out


def case_whole_weight():
    x, y = paddle.to_tensor([1.0, 2.0]), paddle.to_tensor([3.0, 5.0])
    return paddle.lerp(x, y, 1.0), paddle.lerp(x, y, weight=0.0), paddle.assign(paddle.lerp(x, y, 1.0), paddle.empty([2]))
