"""Gradient penalties: convolutions whose gradient by the input is differentiated again."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from caselib import fill, floats


class Patches(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.each = nn.Conv2d(c, c, 3, padding=1, groups=c)
        self.twice = nn.Conv2d(3, 6, 3, padding=1, groups=3)
        self.out = nn.Conv2d(6, 1, 1)
        self.register_buffer("blur", torch.ones(c, 1, 2, 2) / 4)

    def forward(self, x):
        x = F.leaky_relu(self.each(x), 0.2)
        x = F.conv2d(x, self.blur, stride=2, groups=x.shape[1])
        return self.out(self.twice(torch.tanh(F.conv2d(x, self.blur[:3], groups=3, padding=1))))


def case_each_channel_by_itself():
    # tolerance: 1e-4 because the sums run in another order
    critic = Patches(3)
    fill(critic)
    x = torch.tensor(floats(2, 3, 6, 6), requires_grad=True)
    g = torch.autograd.grad(critic(x).sum(), x, create_graph=True)[0]
    g.pow(2).sum().backward()
    return g, critic.each.weight.grad, critic.out.weight.grad


def case_transposed():
    # tolerance: 1e-4 because the sums run in another order
    x, w = torch.tensor(floats(2, 4, 3, 5), requires_grad=True), torch.tensor(floats(4, 3, 3, 2), requires_grad=True)
    outs = [F.conv_transpose2d(x, w), F.conv_transpose2d(x, w, stride=2, padding=1, groups=2),
            F.conv_transpose2d(x, w, torch.ones(6), (2, 3), padding=(1, 0), output_padding=(1, 2), groups=2, dilation=(1, 2))]
    g = torch.autograd.grad(sum(o.tanh().sum() for o in outs), x, create_graph=True)[0]
    g.pow(2).sum().backward()
    return outs, g, x.grad, w.grad
