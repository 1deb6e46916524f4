import paddle
from caselib import floats, ints
from paddle import nn


def case_default():
    return nn.SoftMarginLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_call_by_name():
    criterion = nn.SoftMarginLoss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_mean():
    return nn.SoftMarginLoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_sum():
    return nn.SoftMarginLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_none():
    return nn.SoftMarginLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_not_averaged():
    return nn.SoftMarginLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_averaged():
    return nn.SoftMarginLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_not_reduced():
    return nn.SoftMarginLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))
