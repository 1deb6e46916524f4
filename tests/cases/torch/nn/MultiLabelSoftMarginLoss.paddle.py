import paddle
from caselib import floats, positive, ints
from paddle import nn


def case_default():
    return nn.MultiLabelSoftMarginLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_call_by_name():
    criterion = nn.MultiLabelSoftMarginLoss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_mean():
    return nn.MultiLabelSoftMarginLoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_sum():
    return nn.MultiLabelSoftMarginLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_none():
    return nn.MultiLabelSoftMarginLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_not_averaged():
    return nn.MultiLabelSoftMarginLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_averaged():
    return nn.MultiLabelSoftMarginLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_not_reduced():
    return nn.MultiLabelSoftMarginLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_weighted():
    return nn.MultiLabelSoftMarginLoss(weight=paddle.to_tensor(positive(4)))(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_integers():
    return nn.MultiLabelSoftMarginLoss()(paddle.to_tensor(floats(2, 3)), paddle.to_tensor([[1, 0, 1], [0, 0, 1]]).astype('float32'))
