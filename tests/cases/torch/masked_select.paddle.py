import paddle
from caselib import floats, bools


def case_forms():
    x, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(bools(3, 4))
    out = paddle.empty([0])
    paddle.assign(paddle.masked_select(x, m), out)
    return paddle.masked_select(x, m), paddle.masked_select(x=x, mask=x > 0), paddle.masked_select(x, m[0]), out
