import paddle
from caselib import floats, positive
from paddle import nn


def case_default():
    return nn.MultiMarginLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_call_by_name():
    criterion = nn.MultiMarginLoss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor([0, 3, 1]))


def case_mean():
    return nn.MultiMarginLoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_sum():
    return nn.MultiMarginLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_none():
    return nn.MultiMarginLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_not_averaged():
    return nn.MultiMarginLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_averaged():
    return nn.MultiMarginLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_not_reduced():
    return nn.MultiMarginLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_weighted():
    return nn.MultiMarginLoss(2, 0.5, paddle.to_tensor(positive(4)))(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_keywords():
    return nn.MultiMarginLoss(p=1, margin=0.5, weight=paddle.to_tensor(positive(4)))(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))
