import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return F.group_norm(c12, 3)


def case_all_positional():
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return F.group_norm(c12, 3, weight=paddle.to_tensor(floats(12)), bias=paddle.to_tensor(floats(12, seed=1)), epsilon=1e-3)


def case_keywords():
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return F.group_norm(x=c12, num_groups=4, weight=paddle.to_tensor(floats(12)), bias=paddle.to_tensor(floats(12)), epsilon=1e-5)
