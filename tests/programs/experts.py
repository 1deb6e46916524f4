"""A gated mixture of experts with adapters of low rank, weights of few bits, masks and a network that makes weights."""
import math
from dataclasses import asdict, dataclass, field
from typing import List, Optional

import numpy as np
import torch
from torch import Tensor, nn
from torch.autograd import Function
from torch.distributions.normal import Normal
from torch.nn import functional as F


@dataclass
class AdapterPlan:
    rank: int = 2
    scale: float = 4.0
    names: List[str] = field(default_factory=lambda: ["query", "value"])
    dtype: torch.dtype = torch.float32


class LowRank(nn.Linear):
    """A linear layer that is kept, and a product of two thin matrices that is trained."""

    def __init__(self, inputs: int, outputs: int, rank: int = 0, **options):
        nn.Linear.__init__(self, inputs, outputs, **options)
        self.merged = False
        self.down = nn.Parameter(self.weight.new_zeros((rank, inputs)))
        self.up = nn.Parameter(self.weight.new_zeros((outputs, rank)))
        self.weight.requires_grad = False
        self.reset_parameters()

    def reset_parameters(self):
        nn.Linear.reset_parameters(self)
        if hasattr(self, "down"):
            nn.init.kaiming_uniform_(self.down, a=math.sqrt(5))
            nn.init.zeros_(self.up)

    def forward(self, x: Tensor) -> Tensor:
        out = F.linear(x, self.weight, bias=self.bias)
        if not self.merged:
            out += x @ self.down.transpose(0, 1) @ self.up.transpose(0, 1)
        return out

    @torch.no_grad()
    def merge(self):
        self.weight.data += self.up @ self.down
        self.merged = True


class Adapter(nn.Module):
    def __init__(self, base: nn.Linear, plan: AdapterPlan):
        super().__init__()
        self.base, self.scale = base, plan.scale / plan.rank
        self.a, self.b = nn.Linear(base.in_features, plan.rank, bias=False), nn.Linear(plan.rank, base.out_features, bias=False)
        for p in self.base.parameters():
            p.requires_grad_(False)

    def forward(self, x: Tensor) -> Tensor:
        return self.base(x) + self.scale * self.b(self.a(x))


def adapt(model: nn.Module, plan: AdapterPlan) -> nn.Module:
    for name, child in model.named_children():
        if isinstance(child, nn.Linear) and name in plan.names:
            setattr(model, name, Adapter(child, plan))
        else:
            adapt(child, plan)
    return model


class Attention(nn.Module):
    def __init__(self, dim: int, heads: int = 2):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(dim, dim) for _ in range(4))

    def forward(self, x: Tensor, mask: Optional[Tensor] = None) -> Tensor:
        b, n, d = x.shape
        q, k, v = (f(x).view(b, n, self.heads, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        scores = q @ k.transpose(-2, -1) * (d // self.heads) ** -0.5
        if mask is not None:
            scores = scores.masked_fill(mask == 0, float("-inf"))
        return self.out((scores.softmax(-1) @ v).transpose(1, 2).reshape(b, n, d))


class Experts(nn.Module):
    def __init__(self, dim, count, top=2):
        super(Experts, self).__init__()
        self.top, self.count = top, count
        self.experts = nn.ModuleList([nn.Sequential(nn.Linear(dim, 12), nn.ReLU(), nn.Linear(12, dim)) for _ in range(count)])
        self.gate, self.spread = nn.Parameter(torch.zeros(dim, count)), nn.Parameter(torch.zeros(dim, count))
        self.register_buffer("zero", torch.tensor([0.0]))
        self.register_buffer("one", torch.tensor([1.0]))

    def forward(self, x, noise):
        clean, sigma = x @ self.gate, F.softplus(x @ self.spread) + 0.01
        noisy = clean + noise * sigma
        best, places = noisy.softmax(1).topk(self.top + 1, dim=1)
        shares = best[:, :self.top] / (best[:, :self.top].sum(1, keepdim=True) + 1e-6)
        gates = torch.zeros_like(noisy, requires_grad=True).scatter(1, places[:, :self.top], shares)
        limit = torch.gather(best.flatten(), 0, torch.arange(len(x)) * best.size(1) + self.top).unsqueeze(1)
        normal = Normal(self.zero, self.one)
        load = normal.cdf((clean - limit) / sigma).sum(0)
        rows, chosen = torch.nonzero(gates.t()).T.flip(0)
        parts = torch.split(x[rows], (gates > 0).sum(0).tolist(), dim=0)
        out = torch.cat([expert(part) for expert, part in zip(self.experts, parts)]) * gates[rows, chosen].unsqueeze(1)
        penalty = sum(v.var() / (v.mean() ** 2 + 1e-10) for v in (gates.sum(0), load))
        return torch.zeros_like(x).index_add(0, rows, out), 0.01 * penalty


class Rounded(Function):
    @staticmethod
    def forward(ctx, x: Tensor, step: Tensor, bits: int = 4):
        limit = 2 ** (bits - 1) - 1
        q = (x / step).round()
        inside = (q >= -limit) & (q <= limit)
        ctx.save_for_backward(inside, x, step)
        return q.clamp(-limit, limit) * step

    @staticmethod
    def backward(ctx, grad):
        inside, x, step = ctx.saved_tensors
        return grad * inside.to(grad.dtype), (grad * (~inside).float() * x.sign()).sum().view_as(step), None


class FewBits(nn.Linear):
    def __init__(self, *args, bits=4, **kwargs):
        super().__init__(*args, **kwargs)
        self.bits, self.width = bits, nn.Parameter(torch.tensor(0.1))

    def forward(self, x):
        return F.linear(x, Rounded.apply(self.weight, self.width, self.bits), self.bias)


class Sparse(nn.Linear):
    def __init__(self, inputs, outputs):
        super(Sparse, self).__init__(inputs, outputs)
        self.register_buffer("mask", torch.ones(outputs, inputs))

    def prune(self, share):
        size = self.weight.data.abs() * self.mask
        self.mask = (size > size.view(-1).kthvalue(int(share * size.numel())).values).float()
        self.weight.data.mul_(self.mask)
        return 1 - self.mask.mean().item()

    def forward(self, x):
        return F.linear(x, self.weight * self.mask, self.bias)


class Model(nn.Module):
    def __init__(self, dim=8, classes=3):
        super().__init__()
        self.attention, self.norm, self.low = Attention(dim), nn.LayerNorm(dim), LowRank(dim, dim, rank=2)
        self.experts, self.few, self.sparse = Experts(dim, 4), FewBits(dim, dim, bits=4), Sparse(dim, dim)
        self.seed, self.maker = nn.Parameter(torch.full((4,), 0.5)), nn.Linear(4, dim * dim)
        self.choice, self.head = nn.Linear(dim, 2), nn.Linear(dim, classes)

    def forward(self, x, noise, u):
        x = self.norm(x + self.attention(x)).mean(1)
        x = x + self.low(x)
        y, penalty = self.experts(x, noise)
        soft = F.softmax((self.choice(x) - u.log().neg().log()) / 0.7, dim=-1)
        hard = torch.zeros_like(soft).scatter_(-1, soft.max(-1, keepdim=True)[1], 1.0)
        g = hard - soft.detach() + soft
        x = g[:, :1] * self.few(x + y) + g[:, 1:] * self.sparse(x + y)
        return self.head(x + torch.tanh(F.linear(x, self.maker(self.seed).view(8, 8)))), penalty


rng = np.random.RandomState(0)
model, plan = Model(), AdapterPlan()
print(asdict(plan)["names"], plan.dtype == torch.float32)
adapt(model.attention, plan)
trained = sum(p.numel() for p in model.parameters() if p.requires_grad)
print("%d of %d" % (trained, sum(p.numel() for p in model.parameters())))
wide = [p for n, p in model.named_parameters() if p.requires_grad and p.dim() > 1]
flat = [p for n, p in model.named_parameters() if p.requires_grad and p.ndim <= 1]
optimizer = torch.optim.AdamW([{"params": wide}, {"params": flat, "weight_decay": 0.0}], lr=0.01, weight_decay=0.05)
x = torch.from_numpy(rng.randn(24, 5, 8)).float()
y = (x.mean(dim=(1, 2)) > 0).long() + (x[:, 0, 0] > 1).long()
with torch.no_grad():
    model.experts.gate.copy_(torch.from_numpy(rng.randn(8, 4)).float())
model.train()
for step in range(20):
    noise, u = torch.from_numpy(rng.randn(24, 4)).float(), torch.from_numpy(rng.uniform(0.01, 0.99, (24, 2))).float()
    logits, penalty = model(x, noise, u)
    loss = F.cross_entropy(logits, y) + penalty
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    optimizer.step()
    if step == 8:
        print("pruned %.4f" % model.sparse.prune(0.4))
    print(f"step {step} loss {loss.item():.6f} {penalty.item():.6f} {norm:.5f}")
model.eval()
with torch.no_grad():
    before = model.low(x.mean(1))
    model.low.merge()
    print((before - model.low(x.mean(1))).abs().max().item() < 1e-5)
