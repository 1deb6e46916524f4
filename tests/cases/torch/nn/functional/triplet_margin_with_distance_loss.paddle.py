import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    return F.triplet_margin_with_distance_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_mean():
    return F.triplet_margin_with_distance_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)), reduction='mean')


def case_sum():
    return F.triplet_margin_with_distance_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)), reduction='sum')


def case_none():
    return F.triplet_margin_with_distance_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)), reduction='none')


def case_own():
    return F.triplet_margin_with_distance_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)), distance_function=lambda a, b: (a - b).abs().sum(-1), margin=0.5, swap=True)
