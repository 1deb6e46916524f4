import torch
from torch import nn


def todo_call():
    m = nn.Linear(3, 2)
    return torch.nn.utils.prune.ln_structured(m, 'weight', 0.5, 2, 0)
