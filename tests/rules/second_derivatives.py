"""Layers whose gradients Paddle cannot differentiate again, in a file that asks for it."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from caselib import fill, floats, ints


class Critic(nn.Module):
    def __init__(self):
        super().__init__()
        self.label = nn.Embedding(5, 4)
        self.body = nn.Sequential(
            nn.Conv2d(1, 4, 3, padding=1), nn.LayerNorm(8), nn.LeakyReLU(0.2), nn.MaxPool2d(2), nn.Flatten())
        self.head = nn.Linear(68, 1)

    def forward(self, x, y):
        return self.head(torch.cat([self.body(x), self.label(y)], 1))


def penalty(critic, x, y):
    out = critic(x, y)
    g = torch.autograd.grad(out, x, grad_outputs=torch.ones_like(out), create_graph=True, retain_graph=True)[0]
    return ((g.view(g.size(0), -1).norm(2, dim=1) - 1) ** 2).mean()


def case_gradient_penalty():
    critic = Critic()
    fill(critic)
    x = torch.tensor(floats(3, 1, 8, 8), requires_grad=True)
    loss = penalty(critic, x, torch.tensor(ints(3, high=5)))
    loss.backward()
    return loss.item(), x.grad, critic.body[0].weight.grad, critic.body[1].weight.grad


def case_ends_in_a_convolution():
    # tolerance: 1e-4 because the sums run in another order
    critic = nn.Sequential(nn.Conv2d(1, 2, 3), nn.Tanh(), nn.Conv2d(2, 1, 1))
    line = nn.Conv1d(1, 1, 3)
    fill(critic)
    fill(line)
    for net, x in zip([critic, line], [torch.tensor(floats(2, 1, 5, 5), requires_grad=True), torch.tensor(floats(2, 1, 5), requires_grad=True)]):
        g, = torch.autograd.grad(net(x).sum(), x, create_graph=True)
        (g + 1e-3).norm(2, dim=1).sum().backward()
    return [p.grad is None or p.grad for p in (critic[0].weight, critic[2].weight, line.weight)]


def adapt(forward, loss, weights):
    """The gradient through one step of training."""
    grads = torch.autograd.grad(loss(forward(weights)), weights, create_graph=True)
    stepped = [w - 0.1 * g for w, g in zip(weights, grads)]
    result = loss(forward(stepped))
    result.backward()
    return [result.item()] + [w.grad.detach() for w in weights]


def case_convolutions():
    # tolerance: 1e-4 because the sums run in another order
    x = torch.tensor(floats(2, 2, 6, 6))
    y = torch.tensor(ints(2, high=3))
    weights = [torch.tensor(floats(*s, seed=i) / 3, requires_grad=True) for i, s in enumerate([(4, 2, 3, 3), (4,), (3, 36)])]

    def forward(w):
        h = F.max_pool2d(F.conv2d(x, w[0], w[1], padding=1), kernel_size=2)
        return F.linear(torch.flatten(h, 1), w[2])

    criterion = nn.CrossEntropyLoss()
    return adapt(forward, lambda out: F.cross_entropy(out, y), weights), criterion(forward(weights), y).item()


def case_sequences():
    # tolerance: 1e-4 because the sums run in another order
    x = torch.tensor(floats(2, 3, 9))
    weights = [torch.tensor(floats(4, 3, 3) / 3, requires_grad=True), torch.tensor(floats(4, seed=1), requires_grad=True)]

    def forward(w):
        return F.conv1d(x, w[0], w[1], 2)

    def loss(out):
        p = F.softmax(out, dim=1)
        return (p * F.log_softmax(out, 1)).sum() + p.flatten(1).pow(2).sum() + torch.flatten(p).pow(3).sum() + p.flatten(0, 1)[0].pow(2).sum()

    return adapt(forward, loss, weights)


def case_layers():
    # tolerance: 1e-4 because the sums run in another order
    conv, line = nn.Conv2d(2, 4, 3, stride=(1, 2), groups=2, bias=False), nn.Conv1d(4, 2, 3, padding=1)
    fill(conv)
    fill(line)
    x = torch.tensor(floats(2, 2, 5, 7))
    loss = (line(torch.tanh(conv(x)).flatten(start_dim=2)) ** 2).mean()
    grads = torch.autograd.grad(loss, list(conv.parameters()) + list(line.parameters()), create_graph=True)
    sum((g ** 2).sum() for g in grads).backward()
    return loss.item(), conv.weight.grad, line.weight.grad


def case_layers_in_a_list():
    # tolerance: 1e-4 because the sums run in another order
    x, y = torch.tensor(floats(2, 1, 6, 6)), torch.tensor(ints(2, high=3))
    layers = [("conv2d", [2, 1, 3, 3, 1, 1]), ("relu", []), ("conv2d", [3, 2, 3, 3, 2, 0])]
    weights = [torch.tensor(floats(*p[:4], seed=i) / 3, requires_grad=True) for i, (n, p) in enumerate(layers) if n == "conv2d"]

    def forward(w):
        h, used = x, 0
        for name, param in layers:
            if name == "conv2d":
                h = F.conv2d(h, w[used], stride=param[4], padding=param[5])
                used += 1
            else:
                h = F.relu(h)
        return h.sum((2, 3))

    return adapt(forward, lambda out: F.cross_entropy(out, y), weights)
