import torch
import torch.nn.functional as F
from caselib import floats, positive, ints
from torch import nn


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


def case_ignored_by_default():
    labels = torch.tensor([0, -100, 2, -100])
    logits = torch.tensor(floats(4, 5))
    out = [F.cross_entropy(logits, labels), F.cross_entropy(logits * 2, labels), nn.CrossEntropyLoss()(logits, labels)]
    out.append(F.cross_entropy(logits, labels, weight=torch.tensor(positive(5))))
    out.append(F.cross_entropy(logits, labels, reduction='none'))
    out.append(F.cross_entropy(logits.view(-1, 5), labels.view(-1), label_smoothing=0.1))
    out.append(F.nll_loss(F.log_softmax(logits, dim=-1), labels))
    out.append(nn.NLLLoss(reduction='sum')(F.log_softmax(logits, dim=-1), labels))
    return out


def case_dense_ignored_by_default():
    labels = torch.tensor(ints(2, 4, 4, high=3))
    labels[0, 0] = -100
    return F.cross_entropy(torch.tensor(floats(2, 3, 4, 4)), labels), nn.CrossEntropyLoss(label_smoothing=0.1)(torch.tensor(floats(2, 3, 4, 4)), labels)


def case_ignored_label():
    scores = torch.log_softmax(torch.tensor([[0.5, 1.0], [2.0, -1.0], [0.0, 0.3]]), 1)
    target = torch.tensor([1, -100, 0])
    return nn.NLLLoss()(scores, target), nn.functional.nll_loss(scores, target), nn.functional.nll_loss(scores, target, reduction="sum")
