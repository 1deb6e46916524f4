import paddle
import paddle.nn.functional as F
from caselib import floats, positive


def case_default():
    return F.gaussian_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_mean():
    return F.gaussian_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8), reduction='mean')


def case_sum():
    return F.gaussian_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8), reduction='sum')


def case_none():
    return F.gaussian_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8), reduction='none')


def case_keywords():
    return F.gaussian_nll_loss(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(floats(3, 4, seed=1)), variance=paddle.to_tensor(positive(3, 4) * 0.8))


def case_full():
    return F.gaussian_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8), full=True, epsilon=1e-3)


def case_positional():
    return F.gaussian_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8), True, 1e-3, 'sum')
