import torch
import torch.nn.functional as F


def todo_call():
    return F.linear_cross_entropy(torch.zeros(2, 2))
