import paddle
from caselib import floats, positive


def case_forms():
    x, tau = paddle.to_tensor(floats(4, 3)), paddle.to_tensor(positive(3))
    out = paddle.empty([4, 3])
    paddle.assign(paddle.linalg.householder_product(x, tau), out)
    return paddle.linalg.householder_product(x, tau), paddle.linalg.householder_product(x=x, tau=tau), out
