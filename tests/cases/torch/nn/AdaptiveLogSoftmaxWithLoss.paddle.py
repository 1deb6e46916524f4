import paddle
from caselib import floats
from paddle import nn


def case_by_name():
    m = nn.AdaptiveLogSoftmaxWithLoss(4, 10, [3, 6])
    return m(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor([0, 4, 9]))[0].shape


def case_shapes():
    m = nn.AdaptiveLogSoftmaxWithLoss(4, 10, [3, 6])
    output, loss = m(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 4, 9]))
    return output.shape, loss.shape


def case_keywords():
    m = nn.AdaptiveLogSoftmaxWithLoss(in_features=4, n_classes=10, cutoffs=[3, 6], div_value=2.0, head_bias=True)
    output, loss = m(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 4, 9]))
    return output.shape, loss.shape
