"""Classes that are asked for: isinstance, type, issubclass, names of classes."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2D(3, 4, 3)
        self.norm = nn.BatchNorm2D(4)
        self.pool = nn.AdaptiveAvgPool2D(1)
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(paddle.flatten(self.pool(self.norm(self.conv(x))), 1))


def case_isinstance():
    found = []
    for m in Net().sublayers(include_self=True):
        if isinstance(m, nn.Conv2D):
            found.append("conv")
        elif isinstance(m, (nn.BatchNorm2D, nn.GroupNorm)):
            found.append("norm")
        elif isinstance(m, nn.Linear) and not isinstance(m, nn.Layer | nn.Conv2D):
            found.append("never")
    return found


def case_type():
    net = Net()
    kinds = [type(m) is nn.Conv2D for m in net.children()], [type(m) == nn.Linear for m in net.children()], \
        [type(m) in (nn.Conv2D, nn.BatchNorm2D) for m in net.children()]
    return kinds, issubclass(Net, nn.Layer), issubclass(nn.Conv2D, nn.Layer), net.__class__ is Net


def case_tensor_checks():
    x = paddle.to_tensor(floats(2))
    return [isinstance(v, paddle.Tensor) for v in (x, 1, [x])], isinstance(x, (int, paddle.Tensor)), paddle.is_tensor(x), type(x) is paddle.Tensor, \
        isinstance(x.dtype, paddle.dtype)


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
            case nn.Conv2D():
                return "conv"
            case nn.Linear() | nn.Flatten():
                return "linear"
            case paddle.Tensor():
                return "tensor"
            case _:
                return "other"
    return kind(Net().conv), kind(Net().fc), kind(paddle.to_tensor(1.0)), kind(3)
