import paddle
from caselib import floats
from paddle import nn


def case_default():
    return nn.CosineSimilarity()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_positional():
    return nn.CosineSimilarity(0)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_keywords():
    return nn.CosineSimilarity(axis=-1, eps=1e-6)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))
