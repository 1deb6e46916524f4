import torch
from caselib import floats


def case_derived():
    class Mine(torch.nn.modules.loss._WeightedLoss):
        def forward(self, x):
            return (x * self.weight).sum(), self.reduction
    return Mine(weight=torch.tensor(floats(3)))(torch.ones(3))


def todo_built():
    return torch.nn.modules.loss._WeightedLoss()
