"""Attributes of self, buffers, properties, class attributes and methods."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


class Base(nn.Layer):
    count = 0

    def __init__(self, size):
        super().__init__()
        self.size, self.names = size, ["b", "a"]
        self.names.sort()
        self.register_buffer("scale", paddle.ones([size]))
        self.register_buffer("steps", paddle.zeros([1]), persistable=False)
        self.cache = {}

    @property
    def device_of(self):
        return self.scale.unsqueeze(0)

    @property
    def width(self):
        return self.scale.shape[0]

    def view(self, x):
        return x.reshape([-1, self.size])

    @staticmethod
    def twice(x):
        return x * 2

    @classmethod
    def make(cls, size=3):
        cls.count += 1
        return cls(size)


class Net(Base):
    def __init__(self, size):
        super(Net, self).__init__(size)
        self.layers = nn.LayerList([paddle.compat.nn.Linear(size, size) for _ in range(2)])
        self.heads = nn.LayerDict({"a": paddle.compat.nn.Linear(size, 1), "b": paddle.compat.nn.Linear(size, 2)})
        self.pe = self.build(size)

    def build(self, size):
        pe = paddle.zeros([size])
        pe[0::2] = paddle.sin(paddle.arange(0, size, 2).astype('float32'))
        return pe.unsqueeze(0)

    def forward(self, x):
        x = self.view(x) * self.scale.unsqueeze(0) + self.pe[:, :x.shape[1]]
        for layer in self.layers:
            x = nn.functional.relu(layer(x))
        self.cache["last"] = x
        self.cache.copy()
        out = {name: head(x) for name, head in self.heads.items()}
        self.steps.scale_(1, bias=1)
        return out["a"], out["b"], self.cache["last"].shape[0], self.twice(x).sum(axis=0), self.width, self.device_of.sum(axis=1)


def case_net():
    net = Net(3)
    fill(net)
    with paddle.no_grad():
        first = net(paddle.to_tensor(floats(2, 3)))
        net(paddle.to_tensor(floats(2, 3)))
    return first, net.steps, net.size, net.names, Base.make(2).size, Base.count, net.layers[0].weight.shape, len(net.layers), sorted(net.heads.keys())
