import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return F.channel_shuffle(c12, 3)


def case_keywords():
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return F.channel_shuffle(x=c12, groups=2)
