import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.linalg.corrcoef(x)


def case_integers():
    return paddle.linalg.corrcoef(paddle.to_tensor(ints(3, 5)).astype('int64').astype('float32'))
