import paddle
from caselib import floats
from paddle import nn


def case_default():
    return nn.L1Loss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_call_by_name():
    criterion = nn.L1Loss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(floats(3, 4, seed=1)))


def case_mean():
    return nn.L1Loss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_sum():
    return nn.L1Loss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_none():
    return nn.L1Loss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_not_averaged():
    return nn.L1Loss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_averaged():
    return nn.L1Loss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_not_reduced():
    return nn.L1Loss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_smooth_without_width():
    return nn.L1Loss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))
