import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3))
    out = paddle.empty([3])
    paddle.assign(paddle.diag(x), out)
    return paddle.diag(x), paddle.diag(v), paddle.diag(v, 1), paddle.diag(x, offset=-1), out


def case_mask():
    x = paddle.to_tensor([[True, False, True], [True, False, False], [False, False, True]])
    out = paddle.zeros([3], dtype=paddle.bool)
    paddle.assign(paddle.diag(x.astype('int32'), 0).astype('bool'), out)
    return paddle.diag(x.astype('int32')).astype('bool'), paddle.diag(x.astype('int32'), 1).astype('bool'), paddle.diag(x[0].astype('int32')).astype('bool'), out
