import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    return F.pdist(paddle.to_tensor(floats(3, 4)))


def case_positional():
    return F.pdist(paddle.to_tensor(floats(3, 4)), 1)


def case_keyword():
    return F.pdist(x=paddle.to_tensor(floats(3, 4)), p=2.0)
