import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3, seed=1))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.nextafter(x, y), out)
    return paddle.nextafter(x, y), paddle.nextafter(x=x, y=y), paddle.nextafter(x, y[0]), out
