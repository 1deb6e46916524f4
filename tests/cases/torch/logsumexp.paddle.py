import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3])
    paddle.assign(paddle.logsumexp(x, 1), out)
    return paddle.logsumexp(x, 1), paddle.logsumexp(x, axis=0, keepdim=True), paddle.logsumexp(x, (0, 1), True), paddle.logsumexp(x, axis=1), paddle.logsumexp(x, axis=1, keepdim=True), paddle.logsumexp(x, axis=-1, keepdim=True), out, paddle.logsumexp(x, 1)
