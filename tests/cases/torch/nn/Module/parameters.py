import torch
import torch.nn as nn
from caselib import fill, floats


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.bn = nn.BatchNorm1d(4)
        self.tail = nn.Sequential(nn.Linear(4, 2), nn.ReLU())
        self.register_buffer("scale", torch.ones(2))

    def forward(self, x):
        return self.tail(self.bn(self.fc(x))) * self.scale


def make():
    net = Net()
    fill(net)
    return net


def case_count():
    net = make()
    return sum(p.numel() for p in net.parameters()), len(list(net.parameters()))


def case_trainable():
    net = make()
    for p in net.fc.parameters():
        p.requires_grad = False
    return sum(p.numel() for p in net.parameters() if p.requires_grad)


def case_next():
    net = make()
    return list(next(net.bn.parameters()).shape), next(net.parameters()).dtype, net.parameters().__next__().dtype


def case_own_only():
    net = make()
    return len(list(net.parameters(recurse=False))), len(list(net.parameters(False))), len(list(net.fc.parameters()))


def case_optimizer():
    net = make()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    net(torch.tensor(floats(4, 3))).sum().backward()
    nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimizer.step()
    return net.bn.weight.detach()


def case_average():
    net, copy = make(), make()
    for p, q in zip(net.parameters(), copy.parameters()):
        q.data.copy_(p.detach() * 0.5)
    net.eval()
    copy.eval()
    return [tuple(p.shape)[:1] for p in copy.parameters()][2:4], copy.bn.bias.detach()
