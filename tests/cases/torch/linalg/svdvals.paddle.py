import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(4, 3))
    out = paddle.empty([3])
    paddle.assign(paddle.linalg.svd(x)[1], out)
    return paddle.linalg.svdvals(x), paddle.linalg.svdvals(x=x), out


def case_two_batch_axes():
    x = paddle.to_tensor(floats(2, 1, 3, 4))
    y = paddle.zeros([2, 1, 3, 4])
    y[...] = x
    return paddle.linalg.svd(y)[1]
