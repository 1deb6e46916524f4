import paddle
from caselib import positive, ints
from paddle import nn


def case_default():
    return nn.BCELoss()(paddle.to_tensor(positive(3, 4) * 0.8), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_call_by_name():
    criterion = nn.BCELoss()
    return criterion(input=paddle.to_tensor(positive(3, 4) * 0.8), label=paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_mean():
    return nn.BCELoss(reduction='mean')(paddle.to_tensor(positive(3, 4) * 0.8), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_sum():
    return nn.BCELoss(reduction='sum')(paddle.to_tensor(positive(3, 4) * 0.8), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_none():
    return nn.BCELoss(reduction='none')(paddle.to_tensor(positive(3, 4) * 0.8), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_not_averaged():
    return nn.BCELoss(reduction='sum')(paddle.to_tensor(positive(3, 4) * 0.8), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_averaged():
    return nn.BCELoss()(paddle.to_tensor(positive(3, 4) * 0.8), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_not_reduced():
    return nn.BCELoss(reduction='none')(paddle.to_tensor(positive(3, 4) * 0.8), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_weighted():
    return nn.BCELoss(weight=paddle.to_tensor(positive(4)))(paddle.to_tensor(positive(3, 4) * 0.8), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_weight_positional():
    return nn.BCELoss(paddle.to_tensor(positive(3, 4)))(paddle.to_tensor(positive(3, 4) * 0.8), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))
