import torch
import torch.optim.optimizer as base
from torch.optim.optimizer import Optimizer


def case_names():
    sgd = torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=0.1)
    return isinstance(sgd, base.Optimizer), isinstance(sgd, Optimizer)
