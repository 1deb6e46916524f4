"""Labels are smoothed along the axis of the classes, which is the last one where nothing makes maps."""
import torch
import torch.nn.functional as F
from torch import nn


def case_vectors():
    x, t = torch.arange(20.0).reshape(4, 5).sin(), torch.tensor([0, 3, 1, 4])
    x.requires_grad_()
    loss = nn.CrossEntropyLoss(label_smoothing=0.1)(x, t) + F.cross_entropy(x, t, label_smoothing=0.2)
    loss.backward()
    return loss, x.grad
