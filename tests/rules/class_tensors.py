"""Values of a class that its objects replace by Tensors."""
import torch
import torch.nn as nn


class Detect(nn.Module):
    """A head whose strides are found when the model is built."""
    stride = None  # found when the model is built
    anchors = torch.empty(0)
    export = False
    calls = 0

    def __init__(self, classes=80):
        super().__init__()  # first of all
        self.classes = classes

    def forward(self, x):
        if self.export:
            return x
        self.anchors, self.calls = x.exp(), self.calls + 1
        return x * self.stride


class Shared(nn.Module):
    scale = None

    def __init__(self):
        nn.Module.__init__(self)

    def forward(self, x):
        if Shared.scale is None:
            Shared.scale = torch.ones(2)
        return x * Shared.scale


class Plain:
    scale = None

    def set(self):
        self.scale = torch.ones(2)
        return self.scale


def case_replaced_outside():
    m = Detect()
    before = m.stride
    if isinstance(m, Detect):
        m.stride = torch.tensor([1.0, 2.0])
    y = m(torch.ones(2))
    return before, y, m.anchors, m.calls, m.stride


def case_of_the_class():
    return Shared()(torch.ones(2)), Plain().set()
