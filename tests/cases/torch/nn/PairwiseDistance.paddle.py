import paddle
from caselib import floats
from paddle import nn


def case_default():
    return nn.PairwiseDistance()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_positional():
    return nn.PairwiseDistance(1, 1e-3, True)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_keywords():
    return nn.PairwiseDistance(p=2.0, epsilon=1e-4, keepdim=True)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))
