from lib.common import paddle, nn, F, Conv2D
from .base import Base


class ResNet(Base):
    def __init__(self, n):
        super().__init__()
        self.conv = Conv2D(3, n, 3, bias_attr=False)
        self.fc = nn.Linear(n, 2)

    def forward(self, x):
        y = F.relu(self.conv(x))
        return y.reshape([y.shape[0], -1]), paddle.argmax(y, 1)

    def ranked(self, x):
        tensor, names = super().ranked(x)
        names.sort()
        return paddle.compat.max(tensor, dim=0)[0], names

    def best(self, x):
        values, names = self.ranked(x)
        return values.reshape([-1, 1]), paddle.compat.max(self.features(x), 0)[0], names


def make_layer(n):
    return nn.Sequential(nn.Conv2D(n, n, 1), nn.BatchNorm2D(n, epsilon=1e-3))
