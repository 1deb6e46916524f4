import paddle
from caselib import floats


def case_forms():
    return paddle.linalg.corrcoef(paddle.to_tensor(floats(3, 6))), paddle.linalg.corrcoef(x=paddle.to_tensor(floats(6)))
