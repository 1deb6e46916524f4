import torch
import torch.nn as nn


class PixelNorm(nn.Module):
    def __init__(self, eps=1e-8):
        super().__init__()
        self.eps = eps

    def forward(self, x):
        return x * torch.rsqrt(x.pow(2).mean(dim=1, keepdim=True) + self.eps)


class ConvBlock(nn.Module):
    def __init__(self, cin, cout, norm_layer=nn.InstanceNorm2d, act_layer=nn.LeakyReLU, **kw):
        super().__init__()
        self.conv = nn.Conv2d(cin, cout, 3, padding=1, bias=False, **kw)
        self.norm = norm_layer(cout, eps=1e-4, affine=True)
        self.act = act_layer(0.2, inplace=True)

    def forward(self, x):
        return self.act(self.norm(self.conv(x)))
