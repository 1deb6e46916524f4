"""PReLU among frozen layers takes inputs without a gradient; its weight has torch's name where it is asked for by that."""
import torch
import torch.nn.functional as F
from torch import nn
from caselib import floats


class Own(nn.PReLU):
    def forward(self, input):
        return super().forward(input) + 1


def case_inputs_without_gradient():
    first, act = nn.Linear(3, 4), nn.PReLU(4, 0.3)
    nn.init.constant_(first.weight, 0.5)
    nn.init.constant_(first.bias, -0.25)
    for p in first.parameters():
        p.requires_grad = False
    w = torch.full((1,), 0.2, requires_grad=True)
    y = Own()(act(first(torch.tensor(floats(2, 3))))) + F.prelu(torch.tensor(floats(2, 4)), w)
    (y * y).sum().backward()
    return y, act.weight.grad, w.grad


def case_names():
    net = nn.Sequential(nn.PReLU(), nn.PReLU(3))
    kinds = [isinstance(m, nn.PReLU) for m in net]
    return [n for n, _ in net.named_parameters()], kinds, [m.weight for m in net if hasattr(m, "weight")], list(net.state_dict())
