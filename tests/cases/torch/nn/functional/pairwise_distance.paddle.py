import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    return F.pairwise_distance(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_positional():
    return F.pairwise_distance(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), 1, 1e-3, True)


def case_keywords():
    return F.pairwise_distance(x=paddle.to_tensor(floats(3, 4)), y=paddle.to_tensor(floats(3, 4)) + 1, p=2.0, epsilon=1e-6, keepdim=False)
