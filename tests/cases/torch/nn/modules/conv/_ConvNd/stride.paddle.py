from paddle import nn


def case_items():
    m, other = nn.Conv2D(3, 4, 3, stride=2), nn.Conv2D(3, 4, 3, stride=(2, 1))
    return m._stride[0], m._stride[1], other._stride[0], other._stride[1]


def case_whole():
    return tuple(nn.Conv2D(3, 4, 3, stride=2)._stride), tuple(nn.Conv2D(3, 4, 3, stride=(2, 1))._stride)


def case_one_axis():
    m = nn.Conv1D(3, 4, 3, stride=2)
    return m._stride[0]
