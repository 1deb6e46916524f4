import paddle
from caselib import floats, ints, positive


def case_forms():
    x, p, i, j = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(3, 4, low=-9)), paddle.to_tensor(ints(3, 4, low=1))
    out = paddle.empty([3, 4])
    paddle.assign(x // p, out)
    op = lambda input, other: input // other
    return paddle.floor_divide(x, p), paddle.floor_divide(i, j), i // paddle.full_like(i, 2), x // 0.5, out, op(i, j)
