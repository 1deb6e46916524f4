import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    return F.triplet_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_mean():
    return F.triplet_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)), reduction='mean')


def case_sum():
    return F.triplet_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)), reduction='sum')


def case_none():
    return F.triplet_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)), reduction='none')


def case_not_averaged():
    return F.triplet_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)), reduction='sum')


def case_averaged():
    return F.triplet_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_not_reduced():
    return F.triplet_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)), reduction='none')


def case_keywords():
    return F.triplet_margin_loss(input=paddle.to_tensor(floats(3, 4)), positive=paddle.to_tensor(floats(3, 4, seed=1)), negative=paddle.to_tensor(floats(3, 4, seed=2)))


def case_positional():
    return F.triplet_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)), 0.5, 1)


def case_all():
    return F.triplet_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)), margin=0.5, p=2, epsilon=1e-3, swap=True)
