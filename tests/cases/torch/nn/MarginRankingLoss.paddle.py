import paddle
from caselib import floats, ints
from paddle import nn


def case_default():
    return nn.MarginRankingLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_call_by_name():
    criterion = nn.MarginRankingLoss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), other=paddle.to_tensor(floats(3, 4, seed=1)), label=paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_mean():
    return nn.MarginRankingLoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_sum():
    return nn.MarginRankingLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_none():
    return nn.MarginRankingLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_not_averaged():
    return nn.MarginRankingLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_averaged():
    return nn.MarginRankingLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_not_reduced():
    return nn.MarginRankingLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_margin():
    return nn.MarginRankingLoss(margin=0.2)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_positional():
    return nn.MarginRankingLoss(0.2)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_integers():
    x, y = paddle.to_tensor(floats(3), stop_gradient=False), paddle.to_tensor(floats(3, seed=1))
    loss = nn.MarginRankingLoss(margin=0.1)(x, y, paddle.to_tensor([1, -1, 1]).astype('float32'))
    loss.backward()
    return loss, x.grad
