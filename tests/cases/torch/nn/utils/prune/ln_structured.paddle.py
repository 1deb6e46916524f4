import torch
from paddle import nn


def todo_call():
    m = nn.Linear(3, 2)
    # TODO(pt2pd): TPD2001 torch.nn.utils.prune.ln_structured: Paddle has no such function
    return torch.nn.utils.prune.ln_structured(m, 'weight', 0.5, 2, 0)
