import paddle
from caselib import floats


def case_forms():
    v = paddle.to_tensor(floats(3))
    return paddle.vander(v), paddle.vander(v, 4), paddle.vander(v, n=2, increasing=True)
