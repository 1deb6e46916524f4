import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(4, 3))
    out = paddle.empty([3])
    paddle.assign(paddle.linalg.svdvals(x), out)
    return paddle.linalg.svdvals(x), paddle.linalg.svdvals(x=x), out
