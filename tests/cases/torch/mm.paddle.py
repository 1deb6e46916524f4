import paddle
from caselib import floats, ints


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4, 3))
    out = paddle.empty([3, 3])
    paddle.assign(paddle.mm(x, y), out)
    return paddle.mm(x, y), paddle.mm(input=x, mat2=y), paddle.mm(paddle.to_tensor(ints(2, 2)), paddle.to_tensor(ints(2, 2))), out
