import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.linalg.cov(x), paddle.linalg.cov(x, ddof=False), paddle.linalg.cov(x, ddof=True), paddle.linalg.cov(x, fweights=paddle.to_tensor([1, 2, 1, 3]))
