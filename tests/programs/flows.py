"""RealNVP and a planar flow on two moons, with distributions and a masked autoregressive layer."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import distributions
from torch.distributions import MultivariateNormal, Normal, Uniform, TransformedDistribution, SigmoidTransform
from torch.nn.parameter import Parameter


class MaskedLinear(nn.Linear):
    def __init__(self, in_features, out_features, mask, bias=True):
        super().__init__(in_features, out_features, bias)
        self.register_buffer('mask', mask)

    def forward(self, input):
        return F.linear(input, self.mask * self.weight, self.bias)


class RealNVP(nn.Module):
    def __init__(self, nets, nett, mask, prior):
        super(RealNVP, self).__init__()
        self.prior = prior
        self.mask = nn.Parameter(mask, requires_grad=False)
        self.t = torch.nn.ModuleList([nett() for _ in range(len(mask))])
        self.s = torch.nn.ModuleList([nets() for _ in range(len(mask))])

    def g(self, z):
        x = z
        for i in range(len(self.t)):
            x_ = x * self.mask[i]
            s = self.s[i](x_) * (1 - self.mask[i])
            t = self.t[i](x_) * (1 - self.mask[i])
            x = x_ + (1 - self.mask[i]) * (x * torch.exp(s) + t)
        return x

    def f(self, x):
        log_det_J, z = x.new_zeros(x.shape[0]), x
        for i in reversed(range(len(self.t))):
            z_ = self.mask[i] * z
            s = self.s[i](z_) * (1 - self.mask[i])
            t = self.t[i](z_) * (1 - self.mask[i])
            z = (1 - self.mask[i]) * (z - t) * torch.exp(-s) + z_
            log_det_J -= s.sum(dim=1)
        return z, log_det_J

    def log_prob(self, x):
        z, logp = self.f(x)
        return self.prior.log_prob(z) + logp


class PlanarFlow(nn.Module):
    def __init__(self, dim=2):
        super().__init__()
        self.w = Parameter(torch.empty(1, dim))
        self.b = Parameter(torch.empty(1))
        self.u = Parameter(torch.empty(1, dim))
        self.reset_parameters()

    def reset_parameters(self):
        torch.nn.init.uniform_(self.w, -0.1, 0.1)
        torch.nn.init.zeros_(self.b)
        torch.nn.init.normal_(self.u, std=0.1)

    def forward(self, z):
        lin = (z @ self.w.T + self.b).squeeze(1)
        f = z + self.u * torch.tanh(lin).unsqueeze(-1)
        phi = (1 - torch.tanh(lin) ** 2).unsqueeze(-1) * self.w
        log_det = torch.log(torch.abs(1 + torch.mm(phi, self.u.t())) + 1e-4)
        return f, log_det.squeeze(-1)


class MAF(nn.Module):
    def __init__(self, dim=2, hidden=16):
        super().__init__()
        m0 = torch.arange(1, dim + 1)
        m1 = torch.arange(hidden) % max(dim - 1, 1) + 1
        mask1 = (m1.unsqueeze(-1) >= m0.unsqueeze(0)).float()
        mask2 = (m0.unsqueeze(-1) > m1.unsqueeze(0)).float()
        self.l1 = MaskedLinear(dim, hidden, mask1)
        self.mu = MaskedLinear(hidden, dim, mask2)
        self.alpha = MaskedLinear(hidden, dim, mask2)

    def forward(self, x):
        h = torch.tanh(self.l1(x))
        mu, alpha = self.mu(h), self.alpha(h)
        u = (x - mu) * torch.exp(-alpha)
        return u, -alpha.sum(-1)


def moons(rng, n):
    t = rng.rand(n) * np.pi
    flip = rng.randint(0, 2, n)
    x = np.where(flip, np.cos(t), 1 - np.cos(t)) + 0.05 * rng.randn(n)
    y = np.where(flip, np.sin(t), 0.5 - np.sin(t)) + 0.05 * rng.randn(n)
    return np.stack([x, y], 1).astype(np.float32)


nets = lambda: nn.Sequential(nn.Linear(2, 32), nn.LeakyReLU(), nn.Linear(32, 32), nn.LeakyReLU(), nn.Linear(32, 2), nn.Tanh())
nett = lambda: nn.Sequential(nn.Linear(2, 32), nn.LeakyReLU(), nn.Linear(32, 32), nn.LeakyReLU(), nn.Linear(32, 2))


def main():
    rng = np.random.RandomState(0)
    masks = torch.from_numpy(np.array([[0, 1], [1, 0]] * 3).astype(np.float32))
    prior = distributions.MultivariateNormal(torch.zeros(2), torch.eye(2))
    flow = RealNVP(nets, nett, masks, prior)
    planar = nn.ModuleList([PlanarFlow() for _ in range(4)])
    maf = MAF()
    base = Normal(torch.zeros(2), torch.ones(2))
    params = [p for p in flow.parameters() if p.requires_grad == True]
    optimizer = torch.optim.Adam([
        {'params': params},
        {'params': planar.parameters(), 'lr': 5e-3},
        {'params': maf.parameters(), 'lr': 2e-3},
    ], lr=1e-3)
    for t in range(1, 21):
        x = torch.from_numpy(moons(rng, 100))
        loss_nvp = -flow.log_prob(x).mean()
        z, total = x, 0
        for layer in planar:
            z, ld = layer(z)
            total = total + ld
        loss_planar = -(base.log_prob(z).sum(-1) + total).mean()
        u, ld = maf(x)
        loss_maf = -torch.mean(base.log_prob(u).sum(dim=-1) + ld)
        loss = loss_nvp + loss_planar + loss_maf
        optimizer.zero_grad()
        loss.backward(retain_graph=True)
        optimizer.step()
        print('step %d loss %.6f %.6f %.6f %.6f' % (t, loss, loss_nvp, loss_planar, loss_maf))
    noise = torch.from_numpy(rng.randn(5, 2).astype(np.float32))
    x = flow.g(noise)
    back, _ = flow.f(x)
    print('inverse', torch.allclose(back, noise, atol=1e-4), float((back - noise).abs().max()) < 1e-4)
    print('n params', sum(p.nelement() for p in flow.parameters() if p.requires_grad))


if __name__ == '__main__':
    main()
