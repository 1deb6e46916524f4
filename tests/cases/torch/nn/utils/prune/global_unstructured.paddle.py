import torch
from paddle import nn


def todo_call():
    m = nn.Linear(3, 2)
    # TODO(pt2pd): TPD2001 torch.nn.utils.prune.global_unstructured: Paddle has no such function
    return torch.nn.utils.prune.global_unstructured([(m, 'weight')], None)
