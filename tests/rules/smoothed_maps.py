"""Labels are smoothed over the classes, on whatever axis they stand."""
import torch
import torch.nn.functional as F
from torch import nn


def scores(*shape):
    return torch.arange(float(torch.Size(shape).numel())).reshape(shape).sin().requires_grad_()


def labels(*shape):
    return (torch.arange(torch.Size(shape).numel()) * 7 % 5).reshape(shape)


def grown(x):
    return F.interpolate(x, scale_factor=2)


def case_maps():
    out = []
    for shape in ((2, 5, 3, 4), (2, 5, 7), (4, 5)):
        x, t = scores(*shape), labels(shape[0], *shape[2:])
        loss = nn.CrossEntropyLoss(label_smoothing=0.1)(x, t) + nn.CrossEntropyLoss(reduction='sum', label_smoothing=0.2)(x, t)
        loss = loss + F.cross_entropy(x, t, label_smoothing=0.1)
        loss.backward()
        out.append((loss, x.grad))
    return out


def case_weights_and_ignored():
    x, t, w = scores(2, 5, 3, 4), labels(2, 3, 4), torch.arange(1.0, 6.0)
    t[0, 0, 0] = 255
    out = [nn.CrossEntropyLoss(w, ignore_index=255, label_smoothing=0.1)(x, t),
           nn.CrossEntropyLoss(ignore_index=255, label_smoothing=0.1, reduction='none')(x, t),
           F.cross_entropy(x, t, w, ignore_index=255, label_smoothing=0.1, reduction='sum')]
    sum(y.sum() for y in out).backward()
    return out, x.grad


def case_attributes():
    criterion = nn.CrossEntropyLoss(label_smoothing=0.1)
    return criterion.label_smoothing, criterion.ignore_index, criterion.reduction, criterion.weight is None


def case_transposed():
    x, t = scores(2, 7, 5), labels(2, 7)
    return nn.CrossEntropyLoss(label_smoothing=0.1)(x.transpose(1, 2), t)
