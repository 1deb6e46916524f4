import torch
from torch import nn
import torch.nn.functional as F
from torch.nn import Conv2d
DEVICE = torch.device("cpu")
