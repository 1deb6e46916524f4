import paddle
from caselib import floats
from paddle import nn


def case_default():
    return nn.MultiLabelMarginLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_call_by_name():
    criterion = nn.MultiLabelMarginLoss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_mean():
    return nn.MultiLabelMarginLoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_sum():
    return nn.MultiLabelMarginLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_none():
    return nn.MultiLabelMarginLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_not_averaged():
    return nn.MultiLabelMarginLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_averaged():
    return nn.MultiLabelMarginLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_not_reduced():
    return nn.MultiLabelMarginLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))
