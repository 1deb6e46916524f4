import paddle
from caselib import floats, positive


def case_forms():
    x, y, w = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.lerp(x, y, 0.5), out)
    return paddle.lerp(x, y, 0.3), x + w * (y - x), paddle.lerp(x, y=y, weight=0.1), out
