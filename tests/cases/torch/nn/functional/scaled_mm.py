import torch
import torch.nn.functional as F


def todo_call():
    return F.scaled_mm(torch.zeros(2, 2))
