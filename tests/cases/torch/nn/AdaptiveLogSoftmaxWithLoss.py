import torch
from caselib import floats
from torch import nn


def case_by_name():
    m = nn.AdaptiveLogSoftmaxWithLoss(4, 10, [3, 6])
    return m(input_=torch.tensor(floats(3, 4)), target_=torch.tensor([0, 4, 9]))[0].shape


def case_shapes():
    m = nn.AdaptiveLogSoftmaxWithLoss(4, 10, [3, 6], device='cpu')
    output, loss = m(torch.tensor(floats(3, 4)), torch.tensor([0, 4, 9]))
    return output.shape, loss.shape


def case_keywords():
    m = nn.AdaptiveLogSoftmaxWithLoss(in_features=4, n_classes=10, cutoffs=[3, 6], div_value=2.0, head_bias=True)
    output, loss = m(torch.tensor(floats(3, 4)), torch.tensor([0, 4, 9]))
    return output.shape, loss.shape
