import paddle
import paddle.nn.functional as F
from caselib import floats


def case_shape():
    x = paddle.to_tensor(floats(3, 4))
    return F.gumbel_softmax(x).shape


def case_hard():
    x = paddle.to_tensor(floats(3, 4))
    return F.gumbel_softmax(x, temperature=0.5, hard=True).sum(-1)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.gumbel_softmax(x=x, temperature=1.0, hard=False, axis=0).sum(0)
