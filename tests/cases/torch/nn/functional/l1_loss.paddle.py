import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_default():
    return F.l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_mean():
    return F.l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), reduction='mean')


def case_sum():
    return F.l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), reduction='sum')


def case_none():
    return F.l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), reduction='none')


def case_not_averaged():
    return F.l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), reduction='sum')


def case_averaged():
    return F.l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))


def case_not_reduced():
    return F.l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), reduction='none')


def case_keywords():
    return F.l1_loss(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(floats(3, 4, seed=1)))


def case_broadcast():
    return F.l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(1, 4)))


def todo_weighted():
    # TODO(pt2pd): TPD2002 torch.nn.functional.l1_loss.weight: argument not supported
    return torch.nn.functional.l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), weight=paddle.ones([3, 4]))


def case_smooth_without_width():
    return F.l1_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)))
