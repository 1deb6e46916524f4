import torch as t
from torch import nn
from torch.nn import functional as tf
from torch.distributions.normal import Normal
from . import net
from ._base import Classifier


class Dispatcher(object):
    """Sends rows to experts and joins what they give."""

    def __init__(self, n, gates):
        self._gates = gates
        self._n = n
        sorted_experts, index_sorted = t.nonzero(gates).sort(0)
        _, self._expert_index = sorted_experts.split(1, dim=1)
        self._batch_index = t.nonzero(gates)[index_sorted[:, 1], 0]
        self._part_sizes = (gates > 0).sum(0).tolist()
        self._nonzero_gates = t.gather(gates[self._batch_index.flatten()], 1, self._expert_index)

    def dispatch(self, inp):
        return t.split(inp[self._batch_index].squeeze(1), self._part_sizes, dim=0)

    def combine(self, outs):
        stitched = t.cat(outs, 0).mul(self._nonzero_gates)
        zeros = t.zeros(self._gates.size(0), outs[-1].size(1), requires_grad=True, device=stitched.device)
        return zeros.index_add(0, self._batch_index, stitched.float())


def cv_squared(x, eps=1e-10):
    if x.shape[0] == 1:
        return t.tensor([0], device=x.device, dtype=x.dtype)
    return x.float().var() / (x.float().mean() ** 2 + eps)


@net('experts')
class Experts(Classifier):
    def __init__(self, dim=8, n=3, k=2, noisy=False):
        super().__init__()
        self.n, self.k, self.noisy = n, k, noisy
        self.stem = nn.Sequential(nn.Flatten(), nn.Linear(3 * 64, dim), nn.LayerNorm(dim), nn.Hardtanh())
        self.experts = nn.ModuleList([nn.Sequential(nn.Linear(dim, 2 * dim), nn.ReLU(True), nn.Linear(2 * dim, dim)) for _ in range(n)])
        self.w_gate = nn.Parameter(t.zeros(dim, n))
        self.register_buffer('mean', t.tensor([0.0]))
        self.register_buffer('std', t.tensor([1.0]))
        self.head = nn.Linear(dim, self.num_classes, bias=False)

    def gating(self, x):
        logits = x @ self.w_gate
        top_logits, top_indices = logits.topk(min(self.k + 1, self.n), dim=1)
        top_gates = tf.softmax(top_logits[:, :self.k], 1)
        gates = t.zeros_like(logits, requires_grad=True).scatter(1, top_indices[:, :self.k], top_gates)
        normal = Normal(self.mean, self.std)
        prob = normal.cdf(logits - top_logits[:, -1:])
        return gates, gates.sum(0) + 0 * prob.sum(0).detach()

    def features(self, x):
        x = self.stem(x)
        gates, load = self.gating(x)
        self.aux['balance'] = 0.01 * (cv_squared(gates.sum(0)) + cv_squared(load))
        d = Dispatcher(self.n, gates)
        return d.combine([e(p) for e, p in zip(self.experts, d.dispatch(x))]) + x

    def classify(self, f):
        return self.head(tf.normalize(f, dim=-1)) * 4
