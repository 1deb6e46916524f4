import torch
from torch import nn
from .layers import ConvBlock


class Critic(nn.Module):
    def __init__(self, channels=1, width=8, classes=4):
        super().__init__()
        self.embed = nn.Embedding(classes, 16)
        self.blocks = nn.ModuleList([ConvBlock(channels if i == 0 else width, width, stride=2) for i in range(2)])
        self.flat = nn.Flatten()
        self.norm = nn.LayerNorm(width * 4)
        self.fc = nn.Linear(width * 4, 16)

    def forward(self, x, labels):
        for block in self.blocks:
            x = block(x)
        h = self.fc(self.norm(self.flat(x)))
        return (h * self.embed(labels)).sum(dim=1)
