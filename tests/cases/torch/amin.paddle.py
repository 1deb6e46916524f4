import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3])
    paddle.assign(paddle.amin(x, 1), out)
    return paddle.amin(x), paddle.amin(x, 1), paddle.amin(x, axis=(0, 1)), paddle.amin(x, 1, True), paddle.amin(x, axis=0, keepdim=True), out


def case_masks():
    mask = paddle.to_tensor(floats(3, 4)) > 0
    return paddle.all(mask), paddle.all(mask, 1), paddle.all(mask, axis=0, keepdim=True)
