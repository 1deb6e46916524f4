"""Layers whose weights are made in each step, and a block that is computed again in the backward pass."""
import math

import torch as th
from torch import nn
from torch.nn import functional as F

try:
    import fast_blur_cuda as fast_blur
except ImportError:
    fast_blur = None


class Recomputed(th.autograd.Function):
    @staticmethod
    def forward(ctx, function, count, *tensors):
        ctx.function = function
        ctx.inputs, ctx.weights = list(tensors[:count]), list(tensors[count:])
        with th.no_grad():
            return ctx.function(*ctx.inputs)

    @staticmethod
    def backward(ctx, *grads):
        ctx.inputs = [t.detach().requires_grad_(True) for t in ctx.inputs]
        with th.enable_grad():
            result = ctx.function(*[t.view_as(t) for t in ctx.inputs])
        found = th.autograd.grad(result, ctx.inputs + ctx.weights, grads, allow_unused=True)
        del ctx.inputs, ctx.weights
        return (None, None) + found


def pool_nd(dims, *args, **kwargs):
    kinds = {1: nn.AvgPool1d, 2: nn.AvgPool2d}
    if dims == 1:
        return nn.AvgPool1d(*args, **kwargs)
    if dims == 2:
        return nn.AvgPool2d(*args, **kwargs)
    raise ValueError("no pool among %s for %d" % (sorted(kinds), dims))


class Blur(nn.Module):
    def __init__(self, taps=(1, 2, 1)):
        super().__init__()
        taps = th.tensor(taps, dtype=th.float32)
        kernel = taps[None, :] * taps[:, None]
        self.register_buffer("kernel", kernel / kernel.sum())

    def forward(self, x):
        if fast_blur is not None and x.is_cuda:
            return fast_blur.forward(x, self.kernel)
        weight = self.kernel[None, None].expand(x.shape[1], -1, -1, -1)
        return F.conv2d(x, weight, padding=1, groups=x.shape[1])


class StyledConv(nn.Module):
    """A convolution with a weight for each image of the batch, as groups."""

    def __init__(self, cin, cout, style_dim, up=False):
        super().__init__()
        self.weight = nn.Parameter(th.randn(1, cout, cin, 3, 3))
        self.style = nn.Linear(style_dim, cin)
        self.scale, self.up = 1 / math.sqrt(cin * 9), up
        self.blur = Blur()

    def forward(self, x, w):
        b, c, h, width = x.shape
        weight = self.scale * self.weight * (1 + self.style(w)).view(b, 1, c, 1, 1)
        weight = weight * th.rsqrt(weight.pow(2).sum([2, 3, 4], keepdim=True) + 1e-8)
        x = x.view(1, b * c, h, width)
        if self.up:
            weight = weight.transpose(1, 2).reshape(b * c, -1, 3, 3)
            x = F.conv_transpose2d(x, weight, stride=2, padding=1, output_padding=1, groups=b)
        else:
            x = F.conv2d(x, weight.view(-1, c, 3, 3), padding=1, groups=b)
        return self.blur(x.view(b, -1, *x.shape[2:]))


class Painter(nn.Module):
    def __init__(self, style_dim=6):
        super().__init__()
        self.start = nn.Parameter(th.randn(1, 4, 4, 4))
        self.convs = nn.ModuleList([StyledConv(4, 4, style_dim), StyledConv(4, 4, style_dim, up=True)])
        self.to_image = nn.Sequential(nn.Conv2d(4, 2, 1), nn.Tanh())

    def forward(self, w):
        x = self.start.repeat(w.size(0), 1, 1, 1)
        for conv in self.convs:
            x = F.leaky_relu(conv(x, w), 0.2)
        return self.to_image(x)


class PatchCritic(nn.Module):
    def __init__(self, recompute=False):
        super().__init__()
        self.head = nn.Sequential(nn.Conv2d(2, 4, 3, padding=1, groups=2), nn.LeakyReLU(0.2, inplace=True), pool_nd(2, 2))
        self.tail = nn.Sequential(nn.InstanceNorm2d(4, affine=True), nn.Conv2d(4, 4, 1), nn.Tanh())
        self.out = nn.Conv2d(4, 1, kernel_size=1)
        self.recompute = recompute

    def forward(self, x):
        x = self.head(x)
        if self.recompute:
            x = Recomputed.apply(self.tail, 1, x, *self.tail.parameters())
        else:
            x = self.tail(x)
        return self.out(x)
