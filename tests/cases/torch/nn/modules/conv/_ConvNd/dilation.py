from torch import nn


def case_items():
    m, other = nn.Conv2d(3, 4, 3, dilation=2), nn.Conv2d(3, 4, 3, dilation=(1, 2))
    return m.dilation[0], m.dilation[1], other.dilation[0], other.dilation[1]


def case_whole():
    return nn.Conv2d(3, 4, 3, dilation=2).dilation, nn.Conv2d(3, 4, 3, dilation=(1, 2)).dilation


def case_one_axis():
    m = nn.Conv1d(3, 4, 3, dilation=2)
    return m.dilation[0]
