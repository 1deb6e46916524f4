"""Painter against critic: gradient penalty, length of paths, and a critic that computes its tail again."""
import argparse

import numpy as np
import torch
import torch.autograd as autograd
from torch.autograd import Variable

from layers import Painter, PatchCritic

parser = argparse.ArgumentParser()
parser.add_argument("--steps", type=int, default=3)
parser.add_argument("--mode", default="gp", choices=["gp", "zero"])
opt = parser.parse_args()
cuda = True if torch.cuda.is_available() else False
Tensor = torch.cuda.FloatTensor if cuda else torch.Tensor
LongTensor = torch.cuda.LongTensor if cuda else torch.LongTensor
rng = np.random.RandomState(3)


def init(m):
    name = m.__class__.__name__
    if name.find("InstanceNorm") != -1 or name.find("BatchNorm2d") != -1:
        m.bias.data.fill_(0.01)
    elif "Conv" in name and hasattr(m, "weight") and m.weight.dim() == 4:
        m.weight.data.mul_(1.5)


def penalty(net, real, fake, kind="mixed"):
    if kind == "mixed":
        alpha = Tensor(rng.random_sample((real.size(0), 1, 1, 1)))
        points = alpha * real + (1 - alpha) * fake
    elif kind == "real":
        points = real
    else:
        raise NotImplementedError("{} not implemented".format(kind))
    points.requires_grad_(True)
    scores = net(points)
    grads = autograd.grad(outputs=scores, inputs=points, grad_outputs=torch.ones(scores.size()), create_graph=True, retain_graph=True, only_inputs=True)
    flat = grads[0].view(real.size(0), -1)
    return (((flat + 1e-16).norm(2, dim=1) - (0 if opt.mode == "zero" else 1)) ** 2).mean()


def path_length(images, w):
    noise = Tensor(rng.standard_normal(tuple(images.shape))) / np.sqrt(images.shape[2] * images.shape[3])
    grad, = autograd.grad(outputs=(images * noise).sum(), inputs=w, create_graph=True)
    return grad.pow(2).sum(1).sqrt()


painter, critic, second = Painter(), PatchCritic(), PatchCritic(recompute=True)
opt_p = torch.optim.Adam(painter.parameters(), lr=2e-3, betas=(0.0, 0.99))
opt_c = torch.optim.Adam(list(critic.parameters()) + list(second.parameters()), lr=2e-3, betas=(0.5, 0.999))
for net in (painter, critic, second):
    net.apply(init)

for step in range(opt.steps):
    real = torch.from_numpy(rng.uniform(-1, 1, (4, 2, 8, 8)))
    real = Variable(real.type(Tensor))
    labels = Variable(LongTensor(rng.randint(0, 2, 4)), requires_grad=False)
    valid = Variable(Tensor(4, 1, 4, 4).fill_(1.0), requires_grad=False)
    w = Variable(Tensor(rng.standard_normal((4, 6))), requires_grad=True)
    opt_c.zero_grad()
    fake = painter(w)
    gp = penalty(critic, real.data, fake.data)
    loss_c = critic(fake.detach()).mean() - critic(real).mean() + 10 * gp
    loss_c += torch.nn.functional.mse_loss(second(real), valid * labels.view(-1, 1, 1, 1).type(Tensor))
    loss_c.backward()
    opt_c.step()
    opt_p.zero_grad()
    lengths = path_length(fake, w)
    loss_p = -critic(fake).mean() + 2 * (lengths - lengths.mean().detach() * 0.9).pow(2).mean()
    loss_p.backward()
    opt_p.step()
    print("[step %d] [critic: %f] [penalty: %f] [painter: %f] [length: %f]" % (step, loss_c.item(), gp.item(), loss_p.item(), lengths.mean().item()))
