import torch
from caselib import floats, positive
from torch import nn


def case_default():
    return nn.KLDivLoss()(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8))


def case_call_by_name():
    criterion = nn.KLDivLoss()
    return criterion(input=torch.log_softmax(torch.tensor(floats(3, 4)), 1), target=torch.tensor(positive(3, 4) * 0.8))


def case_mean():
    return nn.KLDivLoss(reduction='mean')(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8))


def case_sum():
    return nn.KLDivLoss(reduction='sum')(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8))


def case_none():
    return nn.KLDivLoss(reduction='none')(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8))


def case_not_averaged():
    return nn.KLDivLoss(size_average=False)(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8))


def case_averaged():
    return nn.KLDivLoss(size_average=True, reduce=True)(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8))


def case_not_reduced():
    return nn.KLDivLoss(reduce=False)(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8))


def case_batchmean():
    return nn.KLDivLoss(reduction='batchmean')(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8))


def case_log_target():
    return nn.KLDivLoss(reduction='sum', log_target=True)(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8))


def case_gradient_of_the_label():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    natural = torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    criterion = nn.KLDivLoss(reduction='batchmean')
    loss = criterion(torch.log_softmax(x, 1), torch.softmax(natural, 1))
    loss.backward()
    return loss, x.grad, natural.grad
