import os
import random
import numpy as np
import torch as T
from torch import nn

__all__ = ['set_seed', 'count_parameters', 'freeze', 'ModelEMA', 'unwrap', 'strip_prefix']


def set_seed(seed: int = 0, deterministic: bool = False):
    random.seed(seed); np.random.seed(seed); T.manual_seed(seed)
    if T.cuda.is_available():
        T.cuda.manual_seed_all(seed)
    if deterministic:
        T.use_deterministic_algorithms(True, warn_only=True)


def count_parameters(model: nn.Module, trainable_only=True):
    return sum(p.numel() for p in model.parameters() if p.requires_grad or not trainable_only)


def freeze(module: nn.Module, but=()):
    for name, p in module.named_parameters():
        p.requires_grad_(any(b in name for b in but))
    for m in module.modules():
        if isinstance(m, (nn.BatchNorm2d, nn.modules.batchnorm._BatchNorm)):
            m.eval()
    return module


def unwrap(model):
    return model.module if hasattr(model, 'module') else model


def strip_prefix(state, prefix='module.'):
    return {(k[len(prefix):] if k.startswith(prefix) else k): v for k, v in state.items()}


class ModelEMA(nn.Module):
    def __init__(self, model, decay):
        super().__init__()
        import copy
        self.module = copy.deepcopy(unwrap(model)).eval()
        self.decay = decay
        self.register_buffer('steps', T.tensor(0))

    @T.no_grad()
    def update(self, model):
        self.steps += 1
        d = min(self.decay, (1 + self.steps.item()) / (10 + self.steps.item()))
        for e, m in zip(self.module.state_dict().values(), unwrap(model).state_dict().values()):
            if e.dtype.is_floating_point:
                e.mul_(d).add_(m.detach(), alpha=1 - d)
            else:
                e.copy_(m)

    def forward(self, *a, **k):
        return self.module(*a, **k)
