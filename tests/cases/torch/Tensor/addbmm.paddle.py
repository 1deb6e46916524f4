import paddle
from caselib import floats


def case_forms():
    b, s = paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(3, 3))
    return (
        1 * s + 1 * paddle.bmm(b, b.transpose(1, 2)).sum(0), 0.5 * s + 2 * paddle.bmm(b, b.transpose(1, 2)).sum(0),
        1 * s + 1 * paddle.bmm(b, b.transpose(1, 2)).sum(0))
