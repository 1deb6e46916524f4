import torch
from torch import nn


def case_filled():
    w = nn.init._no_grad_uniform_(torch.empty(300, 200), -0.5, 0.5)
    return bool((w.abs() <= 0.5).all())
