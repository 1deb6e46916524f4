import paddle
from caselib import floats, ints, bools


def case_forms():
    x, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(bools(3, 4))
    return paddle.masked_fill(x, m, 0.5), paddle.masked_fill(x, mask=m[0], value=float("-inf")), paddle.masked_fill(paddle.to_tensor(ints(3, 4)), m, 0), paddle.where(m, paddle.to_tensor(2.0), x), paddle.masked_fill(x, m, 0)
