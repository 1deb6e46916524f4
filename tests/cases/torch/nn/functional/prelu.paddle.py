import paddle
import paddle.nn.functional as F
from caselib import floats


def case_one():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.prelu(c, paddle.to_tensor([0.25]))


def case_channels():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.prelu(c, paddle.to_tensor(floats(3)))


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.prelu(x=c, weight=paddle.to_tensor(floats(3)))
