import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    return F.smooth_l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_mean():
    return F.smooth_l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), reduction='mean')


def case_sum():
    return F.smooth_l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), reduction='sum')


def case_none():
    return F.smooth_l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), reduction='none')


def case_keywords():
    return F.smooth_l1_loss(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(floats(3, 4, seed=1)), delta=0.3)


def case_delta():
    return F.smooth_l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), delta=0.5)


def case_positional():
    return F.smooth_l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), 'sum', 0.5)
