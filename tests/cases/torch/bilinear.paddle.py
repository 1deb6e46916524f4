import paddle
from caselib import floats


def case_forms():
    x, y, w, b = paddle.to_tensor(floats(3, 2)), paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(5, 2, 4)), paddle.to_tensor(floats(5))
    return paddle.nn.functional.bilinear(x, y, w), paddle.nn.functional.bilinear(x, y, w, b.reshape([1, -1])), paddle.nn.functional.bilinear(x1=x, x2=y, weight=w, bias=b.reshape([1, -1]))
