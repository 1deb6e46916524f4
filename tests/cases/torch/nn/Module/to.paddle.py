import paddle
import paddle.nn as nn
from caselib import fill, floats


def _moved(x, *args, **kwargs):
    """x.to(…) of a Tensor or layer, with a device, a dtype or a Tensor that has both, as torch takes them."""
    device, dtype = kwargs.get("device"), kwargs.get("dtype")
    for arg in (*args, kwargs.get("tensor"), kwargs.get("other")):
        if isinstance(arg, paddle.Tensor):
            device, dtype = arg.place, arg.dtype
        elif isinstance(arg, paddle.dtype):
            dtype = arg
        elif arg is not None and not isinstance(arg, bool):
            device = arg
    options = {"device": device, "dtype": dtype}
    return x.to(**{name: value for name, value in options.items() if value is not None})


class BatchNorm1D(paddle.nn.BatchNorm1D):
    """BatchNorm1D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.bn = BatchNorm1D(4)
        self.tail = nn.Sequential(nn.Linear(4, 2), nn.ReLU())
        self.register_buffer("scale", paddle.ones([2]))

    def forward(self, x):
        return self.tail(self.bn(self.fc(x))) * self.scale


def make():
    net = Net()
    fill(net)
    return net


def case_device():
    net = make()
    device = paddle.device("cpu")
    return net.to(device) is net, net.to("cpu") is net, net.to(device="cpu") is net


def case_dtype():
    layer = nn.Linear(2, 2)
    return layer.to(dtype=paddle.float64).weight.dtype, make().to(dtype=paddle.float64).scale.dtype


def case_both():
    net = make().to("cpu", paddle.float64)
    other = make().to(device="cpu", dtype=paddle.float64)
    return net.fc.weight.dtype, other.fc.weight.dtype


def case_like_a_tensor():
    x = paddle.to_tensor(floats(2, 3)).astype('float64')
    layer = nn.Linear(2, 2)
    moved = layer.to(device=x.place, dtype=x.dtype)
    return moved.weight.dtype, layer.bias.dtype


class Follower(nn.Layer):
    def __init__(self, x=None):
        super().__init__()
        self.fc = nn.Linear(2, 2)
        self.x = None
        if x is not None:
            self.x = x
        self.to(device=self.x.place, dtype=self.x.dtype)


def case_like_a_tensor_or_none():
    layer = nn.Linear(2, 2).to(None)
    return Follower(paddle.to_tensor(floats(2, 3)).astype('float64')).fc.weight.dtype, layer.weight.dtype


def case_memory_format():
    net = nn.Conv2D(1, 2, 3)
    return list(net.weight.shape)


def todo_named():
    layer = nn.Linear(2, 2)
    # TODO(pt2pd): TPD2004 torch.nn.Module.to: used as a value; wrap it in a lambda that calls it
    move = layer.to
    return move(paddle.float64)


class Wrapped:
    def __init__(self, **parts):
        self.__dict__.update(parts)


def cast(pipe, dtype):
    pipe.net.to(dtype=dtype)
    pipe.tail = pipe.tail.to(dtype=dtype)
    return pipe.x.to(dtype=dtype), pipe.x.to(dtype=paddle.float64), pipe.head.to(dtype=paddle.float64), pipe.net.to(dtype=pipe.tail.bias.dtype)


def case_of_unknown():
    pipe = Wrapped(net=make(), tail=nn.Linear(2, 2), head=nn.Linear(2, 3), x=paddle.to_tensor(floats(2, 3)))
    x, y, head, net = cast(pipe, paddle.float64)
    return x, y, head.bias.dtype, net.fc.bias.dtype, pipe.tail.bias.dtype


def convert_dtype_by_name(options):
    dtype = options["dtype"]
    return nn.Linear(2, 2).to(dtype=dtype), make().to(dtype=dtype), make().to(options["device"])


def case_memory_format_statement():
    net = make().double()
    return net.fc.weight.dtype


class Following(nn.Layer):
    """Has a Tensor that is no buffer, and takes it along."""

    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)
        self.grid = paddle.to_tensor(floats(2, 2))

    def to(self, *args, **kwargs):
        self.grid = self.grid.to(*args, **kwargs)
        return _moved(super(), *args, **kwargs)


def case_starred():
    kinds = []
    for args, options in [((paddle.float64,), {}), (("cpu",), {}), (("cpu", paddle.float32), {}), ((paddle.zeros([1], dtype=paddle.float64),), {}),
                          ((), {"dtype": paddle.float32}), ((paddle.device("cpu"), paddle.float64, True), {})]:
        net = Following()
        same = net.to(*args, **options)
        plain = nn.Linear(2, 2)
        _moved(plain, *args, **options)
        kinds.append((same is net, net.grid.dtype, net.fc.weight.dtype, plain.bias.dtype))
    return kinds


def case_starred_options():
    options = {"device": "cpu", "dtype": paddle.float64, "non_blocking": True}
    return _moved(nn.Linear(2, 2), **options).weight.dtype
