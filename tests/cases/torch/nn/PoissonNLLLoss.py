import torch
from caselib import floats, positive
from torch import nn


def case_default():
    return nn.PoissonNLLLoss()(torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4) * 0.8))


def case_call_by_name():
    criterion = nn.PoissonNLLLoss()
    return criterion(log_input=torch.tensor(floats(3, 4)), target=torch.tensor(positive(3, 4) * 0.8))


def case_mean():
    return nn.PoissonNLLLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4) * 0.8))


def case_sum():
    return nn.PoissonNLLLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4) * 0.8))


def case_none():
    return nn.PoissonNLLLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4) * 0.8))


def case_not_averaged():
    return nn.PoissonNLLLoss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4) * 0.8))


def case_averaged():
    return nn.PoissonNLLLoss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4) * 0.8))


def case_not_reduced():
    return nn.PoissonNLLLoss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4) * 0.8))


def case_full():
    return nn.PoissonNLLLoss(log_input=False, full=True, eps=1e-3)(torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4) * 0.8))


def case_positional():
    return nn.PoissonNLLLoss(True, False)(torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4) * 0.8))
