import paddle
from paddle import nn
from einops.layers.paddle import EinMix
from caselib import fill, floats


def case_in_a_sequential():
    x = paddle.to_tensor(floats(2, 3, 4, 4))
    m = nn.Sequential(EinMix('b c h w -> b d h w', weight_shape='c d', bias_shape='d', c=3, d=2), nn.ReLU())
    fill(m)
    return m(x)


def case_alone():
    m = EinMix('b c h w -> b d h w', weight_shape='c d', bias_shape='d', c=3, d=2)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 4, 4)))
