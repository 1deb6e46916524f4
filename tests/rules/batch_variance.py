"""The running variance follows the unbiased variance of the batches, which shows when they are small."""
import torch
from torch import nn
from caselib import fill, floats


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv, self.bn, self.fc = nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4, momentum=0.2), nn.Linear(4, 3)
        self.norm = nn.BatchNorm1d(3, affine=False)

    def forward(self, x):
        return self.norm(self.fc(torch.relu(self.bn(self.conv(x))).mean((2, 3))))


def case_evaluated():
    net = Net()
    fill(net)
    for seed in range(3):
        net(torch.tensor(floats(3, 1, 4, 4, seed=seed)))
    net.eval()
    return net(torch.tensor(floats(2, 1, 4, 4))), net.bn.running_var, net.norm.running_var, isinstance(net.bn, nn.BatchNorm2d)


def case_volumes():
    m = nn.BatchNorm3d(2, momentum=0.5)
    x = torch.tensor(floats(2, 2, 1, 2, 2), requires_grad=True)
    m(x).square().sum().backward()
    return m.running_mean, m.running_var, x.grad
