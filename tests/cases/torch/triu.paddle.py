import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.triu(x, 1), out)
    return paddle.triu(x), paddle.triu(x, 1), paddle.triu(x, diagonal=-1), paddle.triu(paddle.ones([3, 3]), diagonal=1) == 1, out


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'diagonal': -1}
    return paddle.triu(x, **options)
