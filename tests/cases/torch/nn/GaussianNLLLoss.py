import torch
from caselib import floats, positive
from torch import nn


def case_default():
    return nn.GaussianNLLLoss()(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4) * 0.8))


def case_call_by_name():
    criterion = nn.GaussianNLLLoss()
    return criterion(input=torch.tensor(floats(3, 4)), target=torch.tensor(floats(3, 4, seed=1)), var=torch.tensor(positive(3, 4) * 0.8))


def case_mean():
    return nn.GaussianNLLLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4) * 0.8))


def case_sum():
    return nn.GaussianNLLLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4) * 0.8))


def case_none():
    return nn.GaussianNLLLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4) * 0.8))


def case_full():
    return nn.GaussianNLLLoss(full=True, eps=1e-3)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4) * 0.8))


def case_gradient_of_the_variance():
    mean, variance = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    criterion = nn.GaussianNLLLoss(eps=1e-3)
    loss = criterion(mean, torch.tensor(floats(3, 4, seed=1)), variance)
    loss.backward()
    return loss, mean.grad, variance.grad


def case_as_value():
    criteria = {'nll': nn.GaussianNLLLoss}
    return criteria['nll']()(torch.tensor(floats(3)), torch.tensor(floats(3, seed=1)), torch.tensor(positive(3)))
