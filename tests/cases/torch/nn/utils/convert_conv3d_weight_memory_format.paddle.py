import paddle
from paddle import nn


def case_kept():
    m = nn.Conv3D(3, 2, 3)
    return m.weight.shape
