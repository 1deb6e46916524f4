import paddle
from caselib import floats
from paddle import nn


def case_default():
    return nn.SmoothL1Loss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_call_by_name():
    criterion = nn.SmoothL1Loss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(floats(3, 4, seed=1)))


def case_mean():
    return nn.SmoothL1Loss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_sum():
    return nn.SmoothL1Loss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_none():
    return nn.SmoothL1Loss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_not_averaged():
    return nn.SmoothL1Loss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_averaged():
    return nn.SmoothL1Loss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_not_reduced():
    return nn.SmoothL1Loss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_beta():
    return nn.SmoothL1Loss(delta=0.5, is_huber=False)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_beta_one():
    return nn.SmoothL1Loss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))
