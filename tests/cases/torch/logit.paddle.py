import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3)) - 0.15
    out = paddle.empty([2, 3])
    paddle.assign(paddle.logit(x), out)
    return paddle.logit(x), paddle.logit(x=x), paddle.logit(x), paddle.logit(x[0]), paddle.logit(x, 1e-3), paddle.logit(x, eps=0.3), out


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2])
    paddle.assign(paddle.logit(x.astype('float32')), out)
    return paddle.logit(x.astype('float32')), out
