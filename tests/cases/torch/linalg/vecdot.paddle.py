import paddle
from caselib import floats, complexes


def case_forms():
    x, y, z = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(complexes(3, 4))
    out = paddle.empty([3])
    paddle.assign(paddle.linalg.vecdot(x, y), out)
    return paddle.linalg.vecdot(x, y), paddle.linalg.vecdot(x, y, axis=0), paddle.linalg.vecdot(x=z, y=z * 2j), out
