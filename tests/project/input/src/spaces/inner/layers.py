import torch.nn as nn
import torch
class Block(nn.Module):
    scale = 2
    def __init__(self, c):
        super().__init__()
        self.bn = nn.BatchNorm2d(c)
    def forward(self, x):
        return self.bn(x)
def pool(x: "torch.Tensor", k: int = 2):
    return x.max(dim=1)
