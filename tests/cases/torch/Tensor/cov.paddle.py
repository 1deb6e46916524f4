import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.linalg.cov(x), paddle.linalg.cov(x, ddof=False), paddle.linalg.cov(x, ddof=True), paddle.linalg.cov(x, fweights=paddle.to_tensor([1, 2, 1, 3]))


def case_integers():
    x = paddle.to_tensor(ints(3, 5)).astype('int64')
    return paddle.linalg.cov(x.astype('float32')), paddle.linalg.cov(x.astype('float32'), ddof=False)
