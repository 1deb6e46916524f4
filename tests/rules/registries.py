"""Registries and factories of the program's own: methods that only are named like torch's."""
import torch
import torch.nn as nn
from caselib import fill, floats


def make_registry(name):
    class Registry:
        def __init__(self):
            self.name, self.classes = name, {}

        def register_module(self, name=None):
            def add(cls):
                self.classes[name or cls.__name__] = cls
                return cls
            return add

        def build(self, config):
            options = dict(config)
            return self.classes[options.pop("type")](**options)

    return {"registry": Registry()}


LAYERS = make_registry("layers")["registry"]


@LAYERS.register_module()
class Scaled(nn.Module):
    def __init__(self, size, scale=2.0):
        super().__init__()
        self.fc, self.scale = nn.Linear(size, 2), scale

    def forward(self, x):
        return self.fc(x) * self.scale


@LAYERS.register_module(name="plain")
class Plain(Scaled):
    pass


def case_built():
    layers = [LAYERS.build({"type": "Scaled", "size": 3}), LAYERS.build({"type": "plain", "size": 3, "scale": 1.0})]
    for layer in layers:
        fill(layer)
    return [layer(torch.tensor(floats(2, 3))) for layer in layers], sorted(LAYERS.classes)
