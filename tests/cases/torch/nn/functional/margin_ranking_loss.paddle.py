import paddle
import paddle.nn.functional as F
from caselib import floats, ints


def case_default():
    return F.margin_ranking_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_mean():
    return F.margin_ranking_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), reduction='mean')


def case_sum():
    return F.margin_ranking_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), reduction='sum')


def case_none():
    return F.margin_ranking_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), reduction='none')


def case_not_averaged():
    return F.margin_ranking_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), reduction='sum')


def case_averaged():
    return F.margin_ranking_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_not_reduced():
    return F.margin_ranking_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), reduction='none')


def case_keywords():
    return F.margin_ranking_loss(input=paddle.to_tensor(floats(3, 4)), other=paddle.to_tensor(floats(3, 4, seed=1)), label=paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), margin=0.5)


def case_margin():
    return F.margin_ranking_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), margin=0.2)


def case_positional():
    return F.margin_ranking_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), 0.2)


def case_integers():
    return F.margin_ranking_loss(paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, seed=1)), paddle.to_tensor([1, -1, 1]).astype('float32'), margin=0.2)
