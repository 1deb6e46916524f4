import paddle
from caselib import floats, ints


def case_forms():
    return paddle.linalg.corrcoef(paddle.to_tensor(floats(3, 6))), paddle.linalg.corrcoef(x=paddle.to_tensor(floats(6)))


def case_integers():
    return paddle.linalg.corrcoef(paddle.to_tensor(ints(3, 5)).astype('int64').astype('float32'))
