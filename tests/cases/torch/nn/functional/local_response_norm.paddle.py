import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.local_response_norm(c, 3)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.local_response_norm(x=c, size=2, alpha=1e-3, beta=0.5, k=2.0)
