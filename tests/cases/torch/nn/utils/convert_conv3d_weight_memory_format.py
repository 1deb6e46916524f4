import torch
from torch import nn


def case_kept():
    m = nn.utils.convert_conv3d_weight_memory_format(nn.Conv3d(3, 2, 3), torch.channels_last_3d)
    return m.weight.shape
