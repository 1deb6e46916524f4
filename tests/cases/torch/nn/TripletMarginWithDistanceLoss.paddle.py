import paddle
import torch
from caselib import floats
from paddle import nn


def case_default():
    return nn.TripletMarginWithDistanceLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_call_by_name():
    criterion = nn.TripletMarginWithDistanceLoss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), positive=paddle.to_tensor(floats(3, 4, seed=1)), negative=paddle.to_tensor(floats(3, 4, seed=2)))


def case_mean():
    return nn.TripletMarginWithDistanceLoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_sum():
    return nn.TripletMarginWithDistanceLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_none():
    return nn.TripletMarginWithDistanceLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def case_plain():
    return nn.TripletMarginWithDistanceLoss(margin=0.5)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 4, seed=2)))


def todo_own():
    # TODO(pt2pd): TPD2002 torch.nn.TripletMarginWithDistanceLoss.distance_fu: argument not supported
    return torch.nn.TripletMarginWithDistanceLoss(distance_function=lambda a, b: (a - b).abs().sum(-1))


def todo_swapped():
    # TODO(pt2pd): TPD2002 torch.nn.TripletMarginWithDistanceLoss.swap: argument not supported
    return torch.nn.TripletMarginWithDistanceLoss(swap=True)
