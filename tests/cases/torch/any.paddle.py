import paddle
from caselib import bools, floats


def case_forms():
    m = paddle.to_tensor(bools(3, 4))
    out = paddle.empty([3], dtype=paddle.bool)
    paddle.assign(paddle.any(m, 1), out)
    return paddle.any(m), paddle.any(m, 1), paddle.any(m, axis=0), paddle.any(m, 1, keepdim=True), paddle.any(m, axis=1), paddle.any(paddle.to_tensor(floats(3, 4)), -1), out


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim': 1, 'keepdim': True}
    return paddle.any(x, **options)
