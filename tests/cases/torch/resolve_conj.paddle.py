import paddle
from caselib import floats, complexes


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return x, x, x[0], paddle.to_tensor(complexes(2, 3))
