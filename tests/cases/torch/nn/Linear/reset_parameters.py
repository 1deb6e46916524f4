import torch
from torch import nn


def spread(layer):
    return [(bool(p.abs().max() <= 0.25), bool(p.abs().max() > 0.2)) for p in layer.parameters()]


def case_statement():
    torch.manual_seed(0)
    layer = nn.Linear(16, 400)
    with torch.no_grad():
        layer.weight.fill_(9.)
        layer.bias.fill_(9.)
    layer.reset_parameters()
    return spread(layer)


def case_without_bias():
    torch.manual_seed(0)
    layer = nn.Linear(16, 400, bias=False)
    layer.weight.data.fill_(9.)
    for m in [layer]:
        if isinstance(m, nn.Linear):
            m.reset_parameters()
    return spread(layer)


class Own(nn.Linear):
    def reset_parameters(self):
        super().reset_parameters()
        self.bias.data.fill_(0.22)


def case_overridden():
    layer = Own(16, 4)
    layer.reset_parameters()
    return layer.bias.detach()
