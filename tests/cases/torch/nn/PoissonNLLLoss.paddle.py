import paddle
from caselib import floats, positive
from paddle import nn


def case_default():
    return nn.PoissonNLLLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_call_by_name():
    criterion = nn.PoissonNLLLoss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(positive(3, 4) * 0.8))


def case_mean():
    return nn.PoissonNLLLoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_sum():
    return nn.PoissonNLLLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_none():
    return nn.PoissonNLLLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_not_averaged():
    return nn.PoissonNLLLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_averaged():
    return nn.PoissonNLLLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_not_reduced():
    return nn.PoissonNLLLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_full():
    return nn.PoissonNLLLoss(log_input=False, full=True, epsilon=1e-3)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_positional():
    return nn.PoissonNLLLoss(True, False)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4) * 0.8))
