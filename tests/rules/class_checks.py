"""Classes that are asked for: isinstance, type, issubclass, names of classes."""
import torch
import torch.nn as nn
from caselib import fill, floats


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3)
        self.norm = nn.BatchNorm2d(4)
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(torch.flatten(self.pool(self.norm(self.conv(x))), 1))


def case_isinstance():
    found = []
    for m in Net().modules():
        if isinstance(m, nn.Conv2d):
            found.append("conv")
        elif isinstance(m, (nn.BatchNorm2d, nn.GroupNorm)):
            found.append("norm")
        elif isinstance(m, nn.Linear) and not isinstance(m, nn.Module | nn.Conv2d):
            found.append("never")
    return found


def case_type():
    net = Net()
    kinds = [type(m) is nn.Conv2d for m in net.children()], [type(m) == nn.Linear for m in net.children()], \
        [type(m) in (nn.Conv2d, nn.BatchNorm2d) for m in net.children()]
    return kinds, issubclass(Net, nn.Module), issubclass(nn.Conv2d, nn.Module), net.__class__ is Net


def case_tensor_checks():
    x = torch.tensor(floats(2))
    return [isinstance(v, torch.Tensor) for v in (x, 1, [x])], isinstance(x, (int, torch.Tensor)), torch.is_tensor(x), type(x) is torch.Tensor, \
        isinstance(x.dtype, torch.dtype)


def weights_init(m):
    classname = m.__class__.__name__
    if classname.find("Conv") != -1:
        nn.init.constant_(m.weight, 0.5)
    elif classname.find("BatchNorm") != -1:
        nn.init.constant_(m.weight, 2.0)
        nn.init.zeros_(m.bias)


def case_names_of_classes():
    net = Net()
    fill(net)
    net.apply(weights_init)
    return net.conv.weight.sum(), net.norm.weight, net.norm.bias


def case_match_on_type():
    def kind(m):
        match m:
            case nn.Conv2d():
                return "conv"
            case nn.Linear() | nn.Flatten():
                return "linear"
            case torch.Tensor():
                return "tensor"
            case _:
                return "other"
    return kind(Net().conv), kind(Net().fc), kind(torch.tensor(1.0)), kind(3)
