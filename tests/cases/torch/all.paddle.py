import paddle
from caselib import ints, positive, bools


def case_forms():
    m = paddle.to_tensor(bools(3, 4))
    out = paddle.empty([3], dtype=paddle.bool)
    paddle.assign(paddle.all(m, 1), out)
    return paddle.all(m), paddle.all(m, 1), paddle.all(m, axis=0), paddle.all(m, 1, True), paddle.all(m, axis=(0, 1)), paddle.all(m, axis=1, keepdim=True), paddle.all(paddle.to_tensor(ints(3, 4)), 1), out


def case_condition():
    x = paddle.to_tensor(positive(3))
    return "yes" if paddle.all(x > 0) else "no"
