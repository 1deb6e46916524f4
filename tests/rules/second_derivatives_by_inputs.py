"""Gradient penalties: convolutions whose gradient by the input is differentiated again."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from caselib import fill, floats


class Patches(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.each = nn.Conv2d(c, c, 3, padding=1, groups=c)
        self.out = nn.Conv2d(c, 1, 1)
        self.register_buffer("blur", torch.ones(c, 1, 2, 2) / 4)

    def forward(self, x):
        x = F.leaky_relu(self.each(x), 0.2)
        return self.out(F.conv2d(x, self.blur, stride=2, groups=x.shape[1]))


def case_each_channel_by_itself():
    # tolerance: 1e-4 because the sums run in another order
    critic = Patches(3)
    fill(critic)
    x = torch.tensor(floats(2, 3, 6, 6), requires_grad=True)
    g = torch.autograd.grad(critic(x).sum(), x, create_graph=True)[0]
    g.pow(2).sum().backward()
    return g, critic.each.weight.grad, critic.out.weight.grad
