import paddle
from caselib import floats, complexes


def case_forms():
    v, w, z = paddle.to_tensor([1.0, 2.0]), paddle.to_tensor(floats(2, seed=1)), paddle.to_tensor(complexes(4))
    return paddle.dot(v, w), paddle.dot(v + 1, w), paddle.sum(paddle.conj(z) * (z * 2j))
