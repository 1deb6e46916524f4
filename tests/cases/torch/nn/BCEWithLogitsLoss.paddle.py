import paddle
from caselib import floats, positive, ints
from paddle import nn


def case_default():
    return nn.BCEWithLogitsLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_call_by_name():
    criterion = nn.BCEWithLogitsLoss()
    return criterion(logit=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_mean():
    return nn.BCEWithLogitsLoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_sum():
    return nn.BCEWithLogitsLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_none():
    return nn.BCEWithLogitsLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_not_averaged():
    return nn.BCEWithLogitsLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_averaged():
    return nn.BCEWithLogitsLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_not_reduced():
    return nn.BCEWithLogitsLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_weighted():
    return nn.BCEWithLogitsLoss(paddle.to_tensor(positive(3, 4)))(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_pos_weight():
    return nn.BCEWithLogitsLoss(pos_weight=paddle.to_tensor(positive(4)))(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_all():
    return nn.BCEWithLogitsLoss(weight=paddle.to_tensor(positive(4)), reduction='sum', pos_weight=paddle.to_tensor(positive(4, seed=1)))(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))
