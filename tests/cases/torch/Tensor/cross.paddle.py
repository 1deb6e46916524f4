import paddle
from caselib import floats


def case_forms():
    s, square = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3)) + 3 * paddle.eye(3)
    return s.cross(square), s.cross(square, 1), s.cross(y=square, axis=0), s.cross(square, axis=-1)
