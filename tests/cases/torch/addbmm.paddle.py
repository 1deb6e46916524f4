import paddle
from caselib import floats


def case_forms():
    a, x, y = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(2, 4, 3))
    out = paddle.empty([3, 3])
    paddle.assign(1 * a + 1 * paddle.bmm(x, y).sum(0), out)
    return 1 * a + 1 * paddle.bmm(x, y).sum(0), 0.5 * a + 2 * paddle.bmm(x, y).sum(0), out
