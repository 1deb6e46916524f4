import torch
import torch.nn.functional as F


def todo_none():
    return F.lp_pool3d(torch.zeros(1, 1, 4, 4, 4), 2, 2)
