import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    i, j = paddle.to_tensor([1, 2, 0]), paddle.to_tensor([-1, 2, 3])
    return paddle.atan2(x, y), paddle.atan2(x, y=y), paddle.atan2(i.astype('float32'), j.astype('float32'))


def case_out():
    x, y, out = paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, seed=1)), paddle.empty([3])
    paddle.assign(paddle.atan2(x, y), out)
    i = paddle.to_tensor([1, -2, 3])
    return out, paddle.assign(paddle.atan2(i.astype('float32'), i.astype('float32')), paddle.empty([3]))
