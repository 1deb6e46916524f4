"""A conditional critic with a gradient penalty, and second-order meta-learning of a convolution."""
import numpy as np
import torch
from torch import nn, autograd
import torch.nn.functional as F
from torch.autograd import grad


class Critic(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(5, 4)
        self.conv = nn.Sequential(nn.Conv2d(1, 4, 3, padding=1), nn.LayerNorm(8), nn.LeakyReLU(0.2), nn.MaxPool2d(2), nn.Flatten())
        self.fc = nn.Sequential(nn.Linear(68, 8), nn.LayerNorm(8), nn.Tanh(), nn.Linear(8, 1))

    def forward(self, x, y):
        h = self.conv(x)
        return self.fc(torch.cat([h, self.emb(y)], dim=1))


class Conv4(nn.Module):
    def __init__(self):
        super().__init__()
        self.c1 = nn.Conv2d(1, 4, 3, padding=1)
        self.fc = nn.Linear(64, 3)

    def forward(self, x, w=None):
        w = w or list(self.parameters())
        x = F.max_pool2d(F.relu(F.conv2d(x, w[0], w[1], padding=1)), 2)
        x = torch.flatten(x, 1)
        x = x.flatten(start_dim=1)
        return F.linear(x, w[2], w[3])


def gradient_penalty(D, real, fake, y):
    eps = torch.linspace(0.1, 0.9, real.size(0)).view(-1, 1, 1, 1)
    x = (eps * real + (1 - eps) * fake).requires_grad_(True)
    out = D(x, y)
    g = autograd.grad(out, x, grad_outputs=torch.ones_like(out), create_graph=True, retain_graph=True)[0]
    return ((g.view(g.size(0), -1).norm(2, dim=1) - 1) ** 2).mean()


rs = np.random.RandomState(0)


def noise(*shape):
    return torch.from_numpy(rs.randn(*shape).astype(np.float32))


def labels(n, classes):
    return torch.from_numpy(rs.randint(0, classes, n))


D = Critic()
opt = torch.optim.Adam(D.parameters(), 1e-3)
for step in range(10):
    real, fake, y = noise(6, 1, 8, 8), noise(6, 1, 8, 8), labels(6, 5)
    loss = D(fake, y).mean() - D(real, y).mean() + 10 * gradient_penalty(D, real, fake, y)
    opt.zero_grad()
    loss.backward()
    opt.step()
    print('step', step, 'loss %.6f' % loss.item())

net = Conv4()
meta = torch.optim.SGD(net.parameters(), lr=0.1)
for step in range(10, 20):
    xs, ys = noise(6, 1, 8, 8), labels(6, 3)
    w = list(net.parameters())
    for _ in range(2):
        g = grad(F.cross_entropy(net(xs, w), ys), w, create_graph=True)
        w = [a - 0.1 * b for a, b in zip(w, g)]
    loss = nn.CrossEntropyLoss()(net(xs, w), ys)
    log_p = F.log_softmax(net(xs, w), dim=1)
    loss = loss + 0.1 * (log_p.exp() * log_p).sum(1).mean()
    meta.zero_grad()
    loss.backward()
    meta.step()
    print('step', step, 'loss %.6f' % loss.item())
