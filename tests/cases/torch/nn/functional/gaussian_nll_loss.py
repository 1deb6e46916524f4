import torch
import torch.nn.functional as F
from caselib import floats, positive


def case_default():
    return F.gaussian_nll_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4) * 0.8))


def case_mean():
    return F.gaussian_nll_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4) * 0.8), reduction='mean')


def case_sum():
    return F.gaussian_nll_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4) * 0.8), reduction='sum')


def case_none():
    return F.gaussian_nll_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4) * 0.8), reduction='none')


def case_keywords():
    return F.gaussian_nll_loss(input=torch.tensor(floats(3, 4)), target=torch.tensor(floats(3, 4, seed=1)), var=torch.tensor(positive(3, 4) * 0.8))


def case_full():
    return F.gaussian_nll_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4) * 0.8), full=True, eps=1e-3)


def case_positional():
    return F.gaussian_nll_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4) * 0.8), True, 1e-3, 'sum')


def case_gradient_of_the_variance():
    mean, variance = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    loss = F.gaussian_nll_loss(mean, torch.tensor(floats(3, 4, seed=1)), variance)
    loss.backward()
    return loss, mean.grad, variance.grad


def case_one_variance_a_row():
    mean, variance = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 1) - 0.5, requires_grad=True)
    loss = F.gaussian_nll_loss(mean, torch.tensor(floats(3, 4, seed=1)), variance.clamp(min=0), eps=0.1, reduction='sum')
    loss.backward()
    return loss, mean.grad, variance.grad


def case_as_value():
    loss = F.gaussian_nll_loss
    return loss(torch.tensor(floats(3)), torch.tensor(floats(3, seed=1)), torch.tensor(positive(3)))
