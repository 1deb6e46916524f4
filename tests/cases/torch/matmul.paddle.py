import paddle
from caselib import floats, ints


def case_forms():
    b, v = paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(4))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.matmul(b, v), out)
    return paddle.matmul(b, v), paddle.matmul(v, v), paddle.matmul(b, paddle.to_tensor(floats(4, 2))), paddle.matmul(x=b, y=v), paddle.matmul(paddle.to_tensor(ints(2, 2)), paddle.to_tensor(ints(2, 2))), paddle.matmul(b, v), out


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'other': paddle.ones([4])}
    return paddle.matmul(x, **options)
