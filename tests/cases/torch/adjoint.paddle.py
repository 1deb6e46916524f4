import paddle
from caselib import floats, complexes


def case_forms():
    return paddle.conj(paddle.to_tensor(floats(2, 3))).mT, paddle.conj(paddle.to_tensor(complexes(2, 3))).mT
