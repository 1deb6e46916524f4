import paddle
from caselib import floats, ints, positive


def case_forms():
    x, p, i, j = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(3, 4, low=-9)), paddle.to_tensor(ints(3, 4, low=1))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.floor_divide(x, p), out)
    op = paddle.floor_divide
    return paddle.floor_divide(x, p), paddle.floor_divide(i, j), i // paddle.full_like(i, 2), x // 0.5, out, op(i, j)


def case_numbers():
    count, x = paddle.to_tensor(7), paddle.rand([3])
    return count // paddle.full_like(count, 2), (x + 1) // 5.0, x // paddle.full_like(x, 5.0)
