import paddle
import paddle.nn.functional as F
from caselib import floats, positive


def case_default():
    return F.poisson_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_mean():
    return F.poisson_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8), reduction='mean')


def case_sum():
    return F.poisson_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8), reduction='sum')


def case_none():
    return F.poisson_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8), reduction='none')


def case_not_averaged():
    return F.poisson_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8), reduction='sum')


def case_averaged():
    return F.poisson_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_not_reduced():
    return F.poisson_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8), reduction='none')


def case_full():
    return F.poisson_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8), log_input=False, full=True, epsilon=1e-3)


def case_positional():
    return F.poisson_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8), True, False)
