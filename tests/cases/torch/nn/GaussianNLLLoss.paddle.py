import paddle
from caselib import floats, positive
from paddle import nn


def case_default():
    return nn.GaussianNLLLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_call_by_name():
    criterion = nn.GaussianNLLLoss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(floats(3, 4, seed=1)), variance=paddle.to_tensor(positive(3, 4) * 0.8))


def case_mean():
    return nn.GaussianNLLLoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_sum():
    return nn.GaussianNLLLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_none():
    return nn.GaussianNLLLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_full():
    return nn.GaussianNLLLoss(full=True, epsilon=1e-3)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8))
