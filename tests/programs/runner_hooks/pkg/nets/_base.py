import abc
import torch as t
from torch import nn as nn


class Saving:
    def save(self, path, **meta):
        t.save({'state': {k: v.cpu() for k, v in self.state_dict().items()}, **meta}, path)

    @classmethod
    def summary(cls, m):
        return '%s(%d)' % (cls.__name__, sum(q.numel() for q in m.parameters()))


class Classifier(Saving, nn.Module, metaclass=abc.ABCMeta):
    num_classes: int = 4

    def __init__(self):
        nn.Module.__init__(self)
        self._features = None
        self.aux = {}

    @abc.abstractmethod
    def features(self, x):
        ...

    @property
    def device(self):
        return next(self.parameters()).device

    def forward(self, x, *, with_features=False):
        f = self.features(x)
        out = self.classify(f)
        if with_features:
            return out, f
        return out

    def regulariser(self):
        return sum(self.aux.values()) if self.aux else t.zeros((), device=self.device)
