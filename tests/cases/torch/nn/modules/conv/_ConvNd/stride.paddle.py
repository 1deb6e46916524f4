import paddle
from caselib import fill, floats
from paddle import nn


def case_items():
    m, other = nn.Conv2D(3, 4, 3, stride=2), nn.Conv2D(3, 4, 3, stride=(2, 1))
    return m._stride[0], m._stride[1], other._stride[0], other._stride[1]


def case_whole():
    return tuple(nn.Conv2D(3, 4, 3, stride=2)._stride), tuple(nn.Conv2D(3, 4, 3, stride=(2, 1))._stride)


def case_one_axis():
    m = nn.Conv1D(3, 4, 3, stride=2)
    return m._stride[0]


def case_set():
    """As dilated backbones are made of strided ones."""
    flat, deep, long = nn.Conv2D(2, 3, 3, 2, padding=1), nn.Conv3D(2, 3, 3), nn.Conv1D(2, 3, 3)
    model = nn.Sequential(nn.Conv2D(2, 2, 3, stride=2, padding=1), nn.ReLU())
    for layer in (flat, deep, long, model[0]):
        fill(layer)
    flat._stride = list((2, 1))
    deep._stride = list([1, 2, 1])
    long._stride = list((2,))
    for layer in model.sublayers(include_self=True):
        if isinstance(layer, nn.Conv2D):
            layer._stride = list(tuple([2, 2]))
    x = paddle.to_tensor(floats(1, 2, 8, 8))
    return flat(x), tuple(flat._stride), model(x), deep(paddle.to_tensor(floats(1, 2, 6, 6, 6))), long(paddle.to_tensor(floats(1, 2, 9)))
