import paddle
from caselib import floats, positive
from paddle import nn


def case_default():
    return nn.KLDivLoss()(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_call_by_name():
    criterion = nn.KLDivLoss()
    return criterion(input=nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), label=paddle.to_tensor(positive(3, 4) * 0.8))


def case_mean():
    return nn.KLDivLoss(reduction='mean')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_sum():
    return nn.KLDivLoss(reduction='sum')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_none():
    return nn.KLDivLoss(reduction='none')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_not_averaged():
    return nn.KLDivLoss(reduction='sum')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_averaged():
    return nn.KLDivLoss()(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_not_reduced():
    return nn.KLDivLoss(reduction='none')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_batchmean():
    return nn.KLDivLoss(reduction='batchmean')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_log_target():
    return nn.KLDivLoss(reduction='sum', log_target=True)(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))
