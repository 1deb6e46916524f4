import torch
from torch import nn


def case_filled():
    w = nn.init._no_grad_normal_(torch.empty(300, 200), 1.0, 0.1)
    return abs(w.mean().item() - 1.0) < 0.01
