import torch
from caselib import floats


def case_derived():
    class Focal(torch.nn.modules.loss._Loss):
        def __init__(self, gamma=2.0, reduction='mean'):
            super().__init__(reduction=reduction)
            self.gamma = gamma
        def forward(self, x, y):
            loss = (x - y).abs() ** self.gamma
            return loss.mean() if self.reduction == 'mean' else loss.sum()
    return Focal()(torch.tensor(floats(3)), torch.zeros(3)), Focal(1.0, 'sum')(torch.tensor(floats(3)), torch.zeros(3))


def case_old_arguments():
    class Mine(torch.nn.modules.loss._Loss):
        def forward(self, x):
            return x, self.reduction
    return Mine(size_average=False)(torch.zeros(1)), Mine(None, None, 'none')(torch.zeros(1)), Mine(reduce=False)(torch.zeros(1))


def todo_built():
    return torch.nn.modules.loss._Loss()
