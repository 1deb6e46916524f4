import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    return F.bilinear(paddle.to_tensor(floats(2, 4)), paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(5, 4, 3)))


def case_bias():
    return F.bilinear(paddle.to_tensor(floats(2, 4)), paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(5, 4, 3)), paddle.to_tensor(floats(5)).reshape([1, -1]))


def case_keywords():
    return F.bilinear(x1=paddle.to_tensor(floats(2, 4)), x2=paddle.to_tensor(floats(2, 3)), weight=paddle.to_tensor(floats(5, 4, 3)), bias=paddle.to_tensor(floats(5)).reshape([1, -1]))
