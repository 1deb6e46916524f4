import torch as t, torch.nn as nn, torch.nn.functional as tf
from functools import partial
from . import net
from ._base import Classifier

NORMS = {'LN': partial(nn.LayerNorm, eps=1e-6), 'BN': nn.BatchNorm1d, None: nn.Identity}


class Residual(nn.Module):
    def __init__(self, fn, norm, dim):
        super().__init__()
        self.fn, self.norm = fn, norm(dim)
        self.gate = nn.Parameter(t.ones(()) * .5)

    def forward(self, x, *a, **k):
        return x + self.gate * self.fn(self.norm(x), *a, **k)


def feed(dim, ratio=2, act=nn.GELU, dense=nn.Linear):
    inner = int(dim * ratio)
    return nn.Sequential(dense(dim, inner), act(), nn.Dropout(0.), dense(inner, dim))


@net('mixer')
class Mixer(Classifier):
    def __init__(self, dim=8, depth=2, patch=4, act='nn.GELU', norm='LN', size=8):
        super().__init__()
        act = eval(act)
        n = (size // patch) ** 2
        chan_first, chan_last = partial(nn.Conv1d, kernel_size=1), nn.Linear
        self.patch = patch
        self.embed = nn.Linear(3 * patch ** 2, dim)
        self.blocks = nn.Sequential(*[nn.Sequential(Residual(feed(n, 2, act, chan_first), NORMS[norm], dim), Residual(feed(dim, .5, act, chan_last), NORMS[norm], dim)) for _ in range(depth)])
        self.out = nn.ModuleDict(dict(norm=NORMS[norm](dim), head=nn.Linear(dim, self.num_classes)))
        self.register_buffer('scale', t.tensor(2.), persistent=False)
        self.apply(self._init)

    def _init(self, m):
        if isinstance(m, nn.Linear):
            nn.init.xavier_normal_(m.weight)
            if m.bias is not None:
                nn.init.zeros_(m.bias)

    def features(self, x):
        b, c, h, w = x.shape
        p = self.patch
        x = x.view(b, c, h // p, p, w // p, p).permute(0, 2, 4, 3, 5, 1).contiguous().view(b, -1, p * p * c)
        return self.out['norm'](self.blocks(self.embed(x))).mean(1)

    def classify(self, f):
        return self.out['head'](f) * self.scale
