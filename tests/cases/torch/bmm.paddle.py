import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(2, 4, 3))
    out = paddle.empty([2, 3, 3])
    paddle.assign(paddle.bmm(x, y), out)
    i = paddle.to_tensor([[[1, 2], [3, 4]]])
    return paddle.bmm(x, y), paddle.bmm(x=x, y=y), paddle.matmul(i, i), out
