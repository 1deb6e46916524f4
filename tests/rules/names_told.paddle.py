"""What tells of a parameter: its uses before it is bound anew, names of classes, casts, isinstance of attributes, annotated results."""
from abc import abstractmethod
from typing import cast

import paddle
import paddle.nn as nn
from caselib import fill, floats


def swapped(inp):
    assert inp.size == 6
    inp = inp.transpose([1, 0])
    return inp.shape[0], paddle.compat.max(inp, 1)[0]


def raised(b, eps):
    c = paddle.compat.max(b, 1)[0]
    b = paddle.where(b > eps, b, paddle.full_like(b, eps) * b.sign())
    return c, b


def rounded(boxes):
    """`boxes` has a method that no Tensor has: its flipud is not torch's."""
    first = boxes.pop("first")
    first.convert_bbox("xyxy")
    return first.flipud(3)


class Boxes:
    def __init__(self):
        self.log = []

    def convert_bbox(self, kind):
        self.log.append(kind)

    def flipud(self, n):
        self.log.append(n)
        return list(self.log)


class Scaled(nn.Layer):
    """Of `layer` is read what no Tensor has."""

    def forward(self, layer, x):
        if layer.kind == "conv":
            return paddle.nn.functional.conv2d(x, layer.weight, stride=layer.stride)
        return x


class Layer:
    kind, stride = "conv", 2

    def __init__(self):
        self.weight = paddle.ones([1, 1, 2, 2])


def init_weights(m, seen):
    classname = m.__class__.__name__
    if classname.find("Conv") != -1:
        seen.append((tuple(m._kernel_size), m._out_channels, m.weight.shape[1]))
    elif classname.find("Linear") != -1:
        fan_out, fan_in = m.weight.shape
        seen.append((fan_in, fan_out, m.in_features))
    elif "BatchNorm" in classname:
        seen.append((m._num_features, m._epsilon))


def kinds(net):
    found = []
    for m in net.sublayers(include_self=True):
        if type(m).__name__ == "Conv2D":
            found.append((tuple(m._stride), m._in_channels))
        if m.__class__.__name__.startswith("Conv") and m.bias is not None:
            found.append(m.bias.shape[0])
    return found


class Image:
    def __init__(self, im):
        self.im = list(im) if isinstance(im, tuple) else im

    def rows(self):
        if not isinstance(self.im, paddle.Tensor):
            self.im.sort()
            return len(self.im)
        first = self.im.sort(axis=0)
        self.im = first.tolist()
        return first, self.im.copy()

    def best(self):
        return paddle.compat.max(self.im, 1)[0] if isinstance(self.im, paddle.Tensor) else None


class Base:
    @abstractmethod
    def score(self, x) -> paddle.Tensor: ...

    def best(self, x):
        s = self.score(x)
        s.scale_(2)
        return paddle.compat.max(s, 1)[0], s


class Twice(Base):
    def score(self, x) -> paddle.Tensor:
        return table["twice"](x)


def plain(x):
    return x + x


table = {"twice": plain}


def told(x):
    y = cast(paddle.Tensor, table["twice"](x))
    return paddle.compat.max(y, 1)[0]


def case_parameters():
    x = paddle.to_tensor(floats(2, 3))
    return swapped(x), raised(x, 0.5), rounded({"first": Boxes()})


def case_names_of_classes():
    net = nn.Sequential(nn.Conv2D(1, 2, 3), nn.BatchNorm2D(2), nn.Flatten(), paddle.compat.nn.Linear(8, 5))
    seen = []
    net.apply(lambda m: init_weights(m, seen))
    return seen, kinds(net)


def case_attributes():
    x = paddle.to_tensor(floats(2, 3))
    return Image(x).rows(), Image((2, 1)).rows(), Image(x).best()


def case_results():
    x = paddle.to_tensor(floats(2, 3))
    return Twice().best(x), told(x)


def sizes(batch_shape, y):
    """A name that says what it is; an array's method whose result only a Tensor is."""
    n = batch_shape.numel() * table["twice"](y).shape[1:].numel()
    z = table["twice"](y)
    flat = z.reshape([-1, 1]).contiguous()
    return n, flat, paddle.compat.max(z, 1)[0]


def visible(k, x):
    """An index that only arrays take, in a file without arrays of numpy."""
    seen = k[..., 1] > 0
    return (x.astype('float32') * seen.astype('float32')).sum(), paddle.compat.max(k, 1)[0]


def case_subscripts():
    functions = {"visible": visible}
    return functions["visible"](paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2)))


def case_sizes():
    return sizes(paddle.Size([2, 3]), paddle.to_tensor(floats(2, 3)))


def case_no_tensor():
    return Scaled()(Layer(), paddle.to_tensor(floats(1, 1, 4, 4)))
