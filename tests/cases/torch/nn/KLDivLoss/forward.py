import torch
from caselib import floats
from torch import nn


def case_label_without_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    teacher = torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    inputs, labels = torch.log_softmax(x, 1), torch.softmax(teacher, 1)
    loss = nn.KLDivLoss(reduction='batchmean')(inputs, labels.detach())
    loss = loss + nn.KLDivLoss(reduce=False)(inputs, target=labels.detach()).sum()
    loss = loss + nn.KLDivLoss(size_average=False)(inputs, labels.data)
    loss.backward()
    return loss, x.grad, teacher.grad
