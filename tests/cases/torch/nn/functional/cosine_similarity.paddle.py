import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    return F.cosine_similarity(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_dim():
    return F.cosine_similarity(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), axis=-1)


def case_keywords():
    return F.cosine_similarity(x1=paddle.to_tensor(floats(3, 4)), x2=paddle.to_tensor(floats(1, 4)), axis=1, eps=1e-6)


def case_positional():
    return F.cosine_similarity(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), 0, 1e-6)


def case_of_torch():
    return F.cosine_similarity(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), axis=1)
