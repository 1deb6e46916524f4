from lib.common import torch, nn, F, Conv2d
from .base import Base


class ResNet(Base):
    def __init__(self, n):
        super().__init__()
        self.conv = Conv2d(3, n, 3, bias=False)
        self.fc = nn.Linear(n, 2)

    def forward(self, x):
        y = F.relu(self.conv(x))
        return y.view(y.size(0), -1), torch.max(y, 1)[1]

    def ranked(self, x):
        tensor, names = super().ranked(x)
        names.sort()
        return tensor.max(dim=0).values, names

    def best(self, x):
        values, names = self.ranked(x)
        return values.view(-1, 1), self.features(x).max(0)[0], names


def make_layer(n):
    return nn.Sequential(nn.Conv2d(n, n, 1), nn.BatchNorm2d(n, eps=1e-3))
