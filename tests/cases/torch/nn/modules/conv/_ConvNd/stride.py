from torch import nn


def case_items():
    m, other = nn.Conv2d(3, 4, 3, stride=2), nn.Conv2d(3, 4, 3, stride=(2, 1))
    return m.stride[0], m.stride[1], other.stride[0], other.stride[1]


def case_whole():
    return nn.Conv2d(3, 4, 3, stride=2).stride, nn.Conv2d(3, 4, 3, stride=(2, 1)).stride


def case_one_axis():
    m = nn.Conv1d(3, 4, 3, stride=2)
    return m.stride[0]
