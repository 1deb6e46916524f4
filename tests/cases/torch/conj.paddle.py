import paddle
from caselib import floats, complexes


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.conj(x), paddle.conj(x=x), paddle.conj(x[0]), paddle.conj(paddle.to_tensor(complexes(2, 3)))
