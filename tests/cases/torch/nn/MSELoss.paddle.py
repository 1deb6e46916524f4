import paddle
from caselib import floats
from paddle import nn


def case_default():
    return nn.MSELoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_call_by_name():
    criterion = nn.MSELoss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(floats(3, 4, seed=1)))


def case_mean():
    return nn.MSELoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_sum():
    return nn.MSELoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_none():
    return nn.MSELoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_not_averaged():
    return nn.MSELoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_averaged():
    return nn.MSELoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_not_reduced():
    return nn.MSELoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))
