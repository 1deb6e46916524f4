from paddle import nn


def case_items():
    m, other = nn.Conv2D(3, 4, 3, dilation=2), nn.Conv2D(3, 4, 3, dilation=(1, 2))
    return m._dilation[0], m._dilation[1], other._dilation[0], other._dilation[1]


def case_whole():
    return tuple(nn.Conv2D(3, 4, 3, dilation=2)._dilation), tuple(nn.Conv2D(3, 4, 3, dilation=(1, 2))._dilation)


def case_one_axis():
    m = nn.Conv1D(3, 4, 3, dilation=2)
    return m._dilation[0]
