from functools import partial
import torch
import torch.nn as nn
import torch.nn.functional as F

__all__ = ['ConvNormAct', 'SqueezeExcite', 'DropPath', 'LayerNorm2d', 'get_layer', 'make_divisible', 'init_weights']


def get_layer(name, **kw):
    return partial(getattr(nn, name), **kw)


def make_divisible(v, divisor=4, min_value=None):
    min_value = min_value or divisor
    new_v = max(min_value, int(v + divisor / 2) // divisor * divisor)
    if new_v < 0.9 * v:
        new_v += divisor
    return new_v


class ConvNormAct(nn.Sequential):
    def __init__(self, i, o, k=3, s=1, g=1, norm_layer=nn.BatchNorm2d, act_layer=nn.ReLU6):
        super().__init__(
            nn.Conv2d(i, o, k, s, (k - 1) // 2, groups=g, bias=False),
            norm_layer(o),
            act_layer(inplace=True) if act_layer is not None else nn.Identity())
        self.out_channels = o


class SqueezeExcite(nn.Module):
    def __init__(self, c, r=0.25, gate=nn.Hardsigmoid):
        super().__init__()
        h = make_divisible(c * r)
        self.conv_reduce, self.conv_expand = nn.Conv2d(c, h, 1), nn.Conv2d(h, c, 1)
        self.gate = gate()

    def forward(self, x):
        s = x.mean((2, 3), keepdim=True)
        return x * self.gate(self.conv_expand(F.relu(self.conv_reduce(s), inplace=True)))


class DropPath(nn.Module):
    def __init__(self, p=0.): super().__init__(); self.p = p
    def forward(self, x):
        if self.p == 0. or not self.training: return x
        keep = x.new_empty((x.shape[0],) + (1,) * (x.ndim - 1)).bernoulli_(1 - self.p)
        return x * keep.div_(1 - self.p)


class LayerNorm2d(nn.LayerNorm):
    def __init__(self, num_channels, eps=1e-6, affine=True):
        super().__init__(num_channels, eps=eps, elementwise_affine=affine)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return F.layer_norm(x.permute(0, 2, 3, 1), self.normalized_shape, self.weight, self.bias, self.eps).permute(0, 3, 1, 2)


def init_weights(m: nn.Module, std=.02):
    if isinstance(m, nn.Conv2d):
        fan_out = m.kernel_size[0] * m.kernel_size[1] * m.out_channels // m.groups
        m.weight.data.normal_(0, (2.0 / fan_out) ** 0.5)
        if m.bias is not None:
            m.bias.data.zero_()
    elif isinstance(m, nn.Linear):
        nn.init.trunc_normal_(m.weight, std=std)
        if m.bias is not None: nn.init.zeros_(m.bias)
    elif isinstance(m, (nn.BatchNorm2d, nn.GroupNorm, nn.LayerNorm)):
        nn.init.ones_(m.weight); nn.init.zeros_(m.bias)
