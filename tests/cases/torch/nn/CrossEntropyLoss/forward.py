import torch
from caselib import fill, floats, ints
from torch import nn


def case_without_batch():
    x = torch.randn(5)
    x.copy_(torch.tensor(floats(5)))
    target = torch.tensor(2)
    return [nn.CrossEntropyLoss(reduction=r)(x, target) for r in ('mean', 'sum', 'none')], nn.CrossEntropyLoss()(input=x, target=target)


def case_class_probabilities():
    x = torch.tensor(floats(4, 3), requires_grad=True)
    target = torch.softmax(torch.tensor(floats(4, 3, seed=1)), dim=1)
    image, soft = torch.tensor(floats(2, 3, 4, 4)), torch.softmax(torch.tensor(floats(2, 3, 4, 4, seed=1)), dim=1)
    loss = nn.CrossEntropyLoss()
    smooth = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 2.0, 0.5]), label_smoothing=0.1, reduction='sum')
    total = loss(x, target)
    total.backward()
    return total, x.grad, smooth(x, target), loss(image, soft), nn.CrossEntropyLoss(label_smoothing=0.2)(image, target=soft)
