import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.gelu(x)


def case_tanh():
    x = paddle.to_tensor(floats(3, 4))
    return F.gelu(x, approximate=True)


def case_none():
    x = paddle.to_tensor(floats(3, 4))
    return F.gelu(x=x, approximate=False)


def case_conditional():
    x = paddle.to_tensor(floats(3, 4))
    fast = x.shape[0] > 2
    return F.gelu(x, approximate=True if fast else False)
