import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    x.clip_(max=0)
    return x, paddle.to_tensor(floats(2, 3)).clip_(max=0.5)
