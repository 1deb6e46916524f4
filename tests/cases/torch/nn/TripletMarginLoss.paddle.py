import paddle
from caselib import floats
from paddle import nn


def case_default():
    return nn.TripletMarginLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_call_by_name():
    criterion = nn.TripletMarginLoss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), positive=paddle.to_tensor(floats(3, 4, seed=1)), negative=paddle.to_tensor(floats(3, 4, seed=2)))


def case_mean():
    return nn.TripletMarginLoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_sum():
    return nn.TripletMarginLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_none():
    return nn.TripletMarginLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_not_averaged():
    return nn.TripletMarginLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_averaged():
    return nn.TripletMarginLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_not_reduced():
    return nn.TripletMarginLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_positional():
    return nn.TripletMarginLoss(0.5, 1)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_keywords():
    return nn.TripletMarginLoss(margin=0.5, p=2.0, epsilon=1e-3, swap=True)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))
