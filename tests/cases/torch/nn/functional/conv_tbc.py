import torch
import torch.nn.functional as F


def todo_conv():
    return F.conv_tbc(torch.zeros(4, 2, 3), torch.zeros(3, 3, 5), torch.zeros(5))
