import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 2))
    out = paddle.empty([4, 6])
    paddle.assign(paddle.kron(x, y), out)
    return paddle.kron(x, y), paddle.kron(x=x, y=y), out


def case_mixed_kinds():
    return paddle.kron(paddle.eye(2), paddle.arange(1, 5).reshape([2, 2]).astype('float32')), paddle.kron(paddle.arange(2).astype('float32'), paddle.to_tensor([0.5, 1.5]))
