import torch
from torch import nn


def case_kept():
    m = nn.utils.convert_conv2d_weight_memory_format(nn.Conv2d(3, 2, 3), torch.channels_last)
    return m.weight.shape
