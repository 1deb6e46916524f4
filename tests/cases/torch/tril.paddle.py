import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.tril(x), out)
    return paddle.tril(x), paddle.tril(x, -1), paddle.tril(x, diagonal=1), paddle.tril(paddle.ones([3, 3], dtype=paddle.bool)), out


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'diagonal': 1}
    return paddle.tril(x, **options)
