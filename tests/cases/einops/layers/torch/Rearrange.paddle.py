import paddle
from paddle import nn
from einops.layers.paddle import Rearrange
from caselib import fill, floats


def case_in_a_sequential():
    x = paddle.to_tensor(floats(2, 3, 4, 4))
    m = nn.Sequential(Rearrange('b c h w -> b (h w) c', h=4), nn.ReLU())
    fill(m)
    return m(x)


def case_alone():
    m = Rearrange('b c h w -> b (h w) c')
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 4, 4)))
