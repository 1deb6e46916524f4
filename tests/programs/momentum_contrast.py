"""Contrast against a queue of keys from an encoder that follows slowly, then a linear probe of what was learned."""
import copy
import math
from functools import partial

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, Dataset


class Noise(object):
    def __init__(self, sigma):
        self.sigma, self.rng = sigma, np.random.RandomState(3)

    def __call__(self, x):
        return x + self.sigma * self.rng.randn(*x.shape).astype(np.float32)


class Twice:
    def __init__(self, transform):
        self.transform = transform

    def __call__(self, x):
        return [self.transform(x), self.transform(x)]


class Clouds(Dataset):
    def __init__(self, n, transform=None):
        rng = np.random.RandomState(0)
        self.labels, self.transform = rng.randint(0, 4, n), transform
        self.images = (rng.randn(n, 3, 8, 8) * 0.3 + self.labels[:, None, None, None]).astype(np.float32)

    def __getitem__(self, i):
        return self.images[i] if self.transform is None else self.transform(self.images[i]), self.labels[i]

    def __len__(self):
        return len(self.images)


class GroupedNorm(nn.BatchNorm2d):
    """Statistics of parts of the batch, as if it were on several devices."""

    def __init__(self, features, parts=2):
        nn.BatchNorm2d.__init__(self, features)
        self.parts = parts

    def forward(self, x):
        if not self.training:
            return F.batch_norm(x, self.running_mean, self.running_var, self.weight, self.bias, False, self.momentum, self.eps)
        n, c, h, w = x.shape
        mean, var = self.running_mean.repeat(self.parts), self.running_var.repeat(self.parts)
        out = F.batch_norm(x.view(-1, c * self.parts, h, w), mean, var, self.weight.repeat(self.parts), self.bias.repeat(self.parts),
                           True, self.momentum, self.eps).view(n, c, h, w)
        self.running_mean.data.copy_(mean.view(self.parts, c).mean(dim=0))
        self.running_var.data.copy_(var.view(self.parts, c).mean(dim=0))
        return out


class Encoder(nn.Module):
    def __init__(self, outputs, norm=nn.BatchNorm2d, act=partial(nn.LeakyReLU, negative_slope=0.1)):
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(3, 8, 3, bias=False), norm(8), act(), nn.Conv2d(8, 12, 3, 2, bias=False), norm(12),
                                  nn.ReLU(inplace=True), nn.AdaptiveAvgPool2d((1, 1)))
        self.out = nn.Linear(12, outputs)

    def forward(self, x):
        return self.out(torch.flatten(self.body(x), 1))


class Contrast(nn.Module):
    def __init__(self, make, dim=8, size=16, follow=0.9, heat=0.2):
        super().__init__()
        self.size, self.follow, self.heat = size, follow, heat
        self.query, self.key = make(outputs=dim), make(outputs=dim)
        for p, k in zip(self.query.parameters(), self.key.parameters()):
            k.data.copy_(p.data)
            k.requires_grad = False
        self.register_buffer("queue", torch.from_numpy(np.random.RandomState(5).randn(dim, size).astype(np.float32)))
        self.queue = F.normalize(self.queue, dim=0)
        self.register_buffer("place", torch.zeros(1, dtype=torch.long))

    @torch.no_grad()
    def follow_query(self):
        for p, k in zip(self.query.parameters(), self.key.parameters()):
            k.data = k.data * self.follow + p.data * (1. - self.follow)

    @torch.no_grad()
    def push(self, keys):
        place = int(self.place)
        self.queue[:, place:place + len(keys)] = keys.T
        self.place[0] = (place + len(keys)) % self.size

    def forward(self, a, b):
        q = F.normalize(self.query(a), dim=1)
        with torch.no_grad():
            self.follow_query()
            order = torch.from_numpy(np.arange(len(b))[::-1].copy())
            k = F.normalize(self.key(b[order]), dim=1)[torch.argsort(order)]
        same = torch.einsum("nc,nc->n", [q, k]).unsqueeze(-1)
        other = torch.einsum("nc,ck->nk", [q, self.queue.clone().detach()])
        logits = torch.cat([same, other], dim=1)
        logits /= self.heat
        self.push(k)
        return logits, torch.zeros(logits.shape[0], dtype=torch.long).to(logits.device)


class Meter(object):
    def __init__(self, name, form=":f"):
        self.name, self.form, self.value, self.total, self.count = name, form, 0, 0, 0

    def update(self, value, n=1):
        self.value, self.total, self.count = value, self.total + value * n, self.count + n

    def __str__(self):
        return ("{name} {value" + self.form + "} ({mean" + self.form + "})").format(mean=self.total / self.count, **self.__dict__)


def hits(out, labels, top=(1,)):
    with torch.no_grad():
        _, best = out.topk(max(top), 1, True, True)
        right = best.t().eq(labels.view(1, -1).expand_as(best.t()))
        return [right[:k].reshape(-1).float().sum(0, keepdim=True).mul_(100.0 / len(labels)) for k in top]


model = Contrast(partial(Encoder, norm=GroupedNorm))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(filter(lambda p: p.requires_grad, model.parameters()), 0.05, momentum=0.9, weight_decay=1e-4)
loader = DataLoader(Clouds(32, Twice(Noise(0.1))), batch_size=8, shuffle=False, drop_last=True)
step = 0
for epoch in range(5):
    for group in optimizer.param_groups:
        group["lr"] = 0.05 * 0.5 * (1. + math.cos(math.pi * epoch / 5))
    losses, first = Meter("Loss", ":.4e"), Meter("Hits", ":6.2f")
    for images, _ in loader:
        out, labels = model(images[0], images[1])
        loss = criterion(out, labels)
        losses.update(loss.item(), len(labels))
        first.update(hits(out, labels, top=(1, 3))[0].item(), len(labels))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        print("step %d loss %.6f" % (step, loss.item()))
        step += 1
    print(losses, first, sep="\t")
torch.save({"epoch": 5, "state": model.state_dict(), "optimizer": optimizer.state_dict()}, "contrast.pth.tar")
probe, teacher = Encoder(4, GroupedNorm), copy.deepcopy(model.query)
state = torch.load("contrast.pth.tar", map_location="cpu")["state"]
for name in list(state.keys()):
    if name.startswith("query.") and not name.startswith("query.out"):
        state[name[len("query."):]] = state[name]
    del state[name]
probe.load_state_dict(state, strict=False)
for name, p in probe.named_parameters():
    p.requires_grad = name in ["out.weight", "out.bias"]
print(len(list(filter(lambda p: p.requires_grad, probe.parameters()))), sum(p.numel() for p in teacher.parameters()))
