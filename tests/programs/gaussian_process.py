import torch, math
from torch import (Tensor, manual_seed, tensor, sin, linspace, zeros, exp, clamp, mm, as_tensor, cdist, ones, log, eye, cholesky_solve,
                   no_grad, tril)
from torch.nn import Module, Parameter, ParameterList, Softplus
from torch.nn.functional import softplus
from torch.distributions import MultivariateNormal, kl_divergence, Normal, Gamma
from torch.linalg import cholesky as chol
import numpy as np
import numpy.random as npr

torch.set_default_dtype(torch.float64)
manual_seed(0)
npr.seed(0)

X = tensor(np.sort(npr.uniform(-3, 3, (25, 1)), 0))
y = sin(2 * X).squeeze(-1) + 0.1 * tensor(npr.randn(25))
Xs = linspace(-3, 3, 7).unsqueeze(-1)


class Kernel(Module):
    def __add__(self, other): return Sum(self, other)
    def __mul__(self, other): return Product(self, other)


class RBF(Kernel):
    def __init__(self, d):
        super().__init__()
        self.log_ls = Parameter(zeros(d))
        self.raw_var = Parameter(tensor(0.5))

    def forward(self, a, b):
        a, b = a / self.log_ls.exp(), b / self.log_ls.exp()
        d2 = a.pow(2).sum(1, keepdim=True) + b.pow(2).sum(1) - 2 * mm(a, b.T)
        return softplus(self.raw_var) * exp(-0.5 * clamp(d2, min=0))


class Periodic(Kernel):
    def __init__(self, p=1.0):
        super().__init__()
        self.p = Parameter(as_tensor(p))
        self.l = Parameter(as_tensor(1.0))

    def forward(self, a, b):
        d = cdist(a, b, p=1)
        return exp(-2 * sin(math.pi * d / self.p) ** 2 / self.l ** 2)


class Linear(Kernel):
    def __init__(self):
        super().__init__()
        self.b = Parameter(ones(1))

    def forward(self, a, b):
        return self.b.abs() + a @ b.t()


class Sum(Kernel):
    def __init__(self, *ks):
        super().__init__()
        self.ks = torch.nn.ModuleList(ks)

    def forward(self, a, b): return sum([k(a, b) for k in self.ks])


class Product(Kernel):
    def __init__(self, k1, k2):
        super().__init__()
        self.k1, self.k2 = k1, k2

    def forward(self, a, b): return self.k1(a, b).mul(self.k2(a, b))


def sum(xs):
    out = xs[0]
    for x in xs[1:]:
        out = out + x
    return out


class GP(Module):
    def __init__(self, kernel, noise=0.1):
        super().__init__()
        self.kernel = kernel
        self.log_noise = Parameter(log(tensor(noise)))

    def K(self, X):
        n = X.size(0)
        return self.kernel(X, X) + (self.log_noise.exp() + 1e-6) * eye(n)

    def nll(self, X, y):
        L = chol(self.K(X))
        alpha = cholesky_solve(y[:, None], L)
        fit = 0.5 * y.dot(alpha.squeeze(1))
        return fit + L.diag().log().sum() + 0.5 * y.numel() * math.log(2 * math.pi)

    @no_grad()
    def predict(self, X, y, Xs):
        L = chol(self.K(X))
        Ks = self.kernel(X, Xs)
        v = torch.linalg.solve_triangular(L, Ks, upper=False)
        alpha = cholesky_solve(y.unsqueeze(-1), L)
        mu = Ks.t().matmul(alpha).squeeze(-1)
        var = self.kernel(Xs, Xs).diagonal() - (v ** 2).sum(0)
        return mu, var


step = 0
for kernel in (RBF(1), RBF(1) + Linear(), RBF(1) * Periodic(2.0)):
    gp = GP(kernel)
    opt = torch.optim.Adam(gp.parameters(), lr=0.05)
    for i in range(5):
        opt.zero_grad()
        loss = gp.nll(X, y)
        loss.backward()
        opt.step()
        print(f'step {step} loss {loss.item():.6f}')
        step += 1
    mvn = MultivariateNormal(zeros(25), covariance_matrix=gp.K(X))
    print('%.5f' % -mvn.log_prob(y).item(), '%.5f' % gp.nll(X, y).item())
    mu, var = gp.predict(X, y, Xs)
    print(*['%.4f' % v for v in mu], *['%.4f' % v for v in var.sqrt().numpy()])

# quasi-Newton with a closure
gp = GP(RBF(1))
lbfgs = torch.optim.LBFGS(gp.parameters(), lr=0.5, max_iter=4, line_search_fn='strong_wolfe')


def closure():
    lbfgs.zero_grad()
    loss = gp.nll(X, y)
    loss.backward()
    return loss


for i in range(3):
    loss = lbfgs.step(closure)
    print(f'step {step} loss {loss.item():.6f}'); step += 1

# a sparse variational one
class SVGP(Module):
    def __init__(self, Z):
        super(SVGP, self).__init__()
        self.Z = Parameter(Z.clone())
        self.m = Parameter(zeros(len(Z)))
        self.Lraw = Parameter(eye(len(Z)))
        self.kernel = RBF(1)
        self.noise = Parameter(tensor(-2.0))

    def elbo(self, X, y):
        M = self.Z.shape[0]
        Kzz = self.kernel(self.Z, self.Z) + 1e-5 * eye(M)
        Lz = torch.linalg.cholesky(Kzz)
        A = torch.linalg.solve_triangular(Lz, self.kernel(self.Z, X), upper=False)
        S = tril(self.Lraw)
        q = MultivariateNormal(self.m, S @ S.T + 1e-4 * eye(M))
        p = MultivariateNormal(zeros(M), eye(M))
        mean = A.T @ self.m
        var = self.kernel(X, X).diag() - (A * A).sum(dim=0) + (S.T @ A).square().sum(0)
        ll = Normal(mean, self.noise.exp().sqrt()).log_prob(y) - 0.5 * var / self.noise.exp()
        return ll.sum() - kl_divergence(q, p)


svgp = SVGP(linspace(-2.5, 2.5, 6)[:, None])
opt = torch.optim.Adam([{'params': [svgp.m, svgp.Lraw], 'lr': 0.1}, {'params': [svgp.Z, svgp.noise]}, {'params': svgp.kernel.parameters()}], lr=0.02)
for i in range(5):
    loss = -svgp.elbo(X, y)
    opt.zero_grad(); loss.backward(); opt.step()
    print(f'step {step} loss {loss.item():.6f}'); step += 1
print(svgp.Z.dtype == torch.get_default_dtype(), Gamma(2.0, 3.0).log_prob(tensor(0.7)).item() > 0)
