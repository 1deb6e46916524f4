import torch
import torch.nn as nn
from caselib import fill, floats


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.bn = nn.BatchNorm1d(4)
        self.tail = nn.Sequential(nn.Linear(4, 2), nn.ReLU())
        self.register_buffer("scale", torch.ones(2))

    def forward(self, x):
        return self.tail(self.bn(self.fc(x))) * self.scale


def make():
    net = Net()
    fill(net)
    return net


def case_device():
    net = make()
    device = torch.device("cpu")
    return net.to(device) is net, net.to("cpu") is net, net.to(device="cpu") is net


def case_dtype():
    layer = nn.Linear(2, 2)
    return layer.to(torch.float64).weight.dtype, make().to(dtype=torch.float64).scale.dtype


def case_both():
    net = make().to("cpu", torch.float64)
    other = make().to(device="cpu", dtype=torch.float64, non_blocking=True)
    return net.fc.weight.dtype, other.fc.weight.dtype


def case_like_a_tensor():
    x = torch.tensor(floats(2, 3)).double()
    layer = nn.Linear(2, 2)
    moved = layer.to(x)
    return moved.weight.dtype, layer.bias.dtype


class Follower(nn.Module):
    def __init__(self, x=None):
        super().__init__()
        self.fc = nn.Linear(2, 2)
        self.x = None
        if x is not None:
            self.x = x
        self.to(self.x)


def case_like_a_tensor_or_none():
    layer = nn.Linear(2, 2).to(None)
    return Follower(torch.tensor(floats(2, 3)).double()).fc.weight.dtype, layer.weight.dtype


def case_memory_format():
    net = nn.Conv2d(1, 2, 3).to(memory_format=torch.channels_last)
    return list(net.weight.shape)


def todo_named():
    layer = nn.Linear(2, 2)
    move = layer.to
    return move(torch.float64)


class Wrapped:
    def __init__(self, **parts):
        self.__dict__.update(parts)


def cast(pipe, dtype):
    pipe.net.to(dtype)
    pipe.tail = pipe.tail.to(dtype)
    return pipe.x.to(dtype), pipe.x.to(torch.float64), pipe.head.to(torch.float64), pipe.net.to(pipe.tail.bias.dtype)


def case_of_unknown():
    pipe = Wrapped(net=make(), tail=nn.Linear(2, 2), head=nn.Linear(2, 3), x=torch.tensor(floats(2, 3)))
    x, y, head, net = cast(pipe, torch.float64)
    return x, y, head.bias.dtype, net.fc.bias.dtype, pipe.tail.bias.dtype


def convert_dtype_by_name(options):
    dtype = options["dtype"]
    return nn.Linear(2, 2).to(dtype), make().to(dtype, non_blocking=True), make().to(options["device"])


def case_memory_format_statement():
    net = make().double()
    net.to(memory_format=torch.channels_last)
    return net.fc.weight.dtype


class Following(nn.Module):
    """Has a Tensor that is no buffer, and takes it along."""

    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)
        self.grid = torch.tensor(floats(2, 2))

    def to(self, *args, **kwargs):
        self.grid = self.grid.to(*args, **kwargs)
        return super().to(*args, **kwargs)


def case_starred():
    kinds = []
    for args, options in [((torch.float64,), {}), (("cpu",), {}), (("cpu", torch.float32), {}), ((torch.zeros(1, dtype=torch.float64),), {}),
                          ((), {"dtype": torch.float32}), ((torch.device("cpu"), torch.float64, True), {})]:
        net = Following()
        same = net.to(*args, **options)
        plain = nn.Linear(2, 2)
        plain.to(*args, **options)
        kinds.append((same is net, net.grid.dtype, net.fc.weight.dtype, plain.bias.dtype))
    return kinds


def case_starred_options():
    options = {"device": "cpu", "dtype": torch.float64, "non_blocking": True}
    return nn.Linear(2, 2).to(**options).weight.dtype
