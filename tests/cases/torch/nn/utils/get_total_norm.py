import torch
from caselib import floats
from torch import nn


def case_default():
    return nn.utils.get_total_norm([torch.tensor(floats(3)), torch.tensor(floats(2, 2))])


def case_keywords():
    return nn.utils.get_total_norm(tensors=[torch.tensor(floats(3)), torch.tensor(floats(2, 2))], norm_type=1.0)
