import torch
from torch import nn


def case_both():
    w = torch.empty(3, 5, 2, 2)
    return nn.init._calculate_correct_fan(w, 'fan_in'), nn.init._calculate_correct_fan(tensor=w, mode='fan_out')
