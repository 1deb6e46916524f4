import paddle
from caselib import floats


def case_forms():
    x, v, s = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4)), paddle.to_tensor(floats(3, 3))
    return 1 * s[0] + 1 * paddle.mv(x, v), 0.5 * s[0] + 2 * paddle.mv(x, v), 1 * s[0] + 1 * paddle.mv(x, v)
