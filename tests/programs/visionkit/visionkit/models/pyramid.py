import math
import torch
from torch import nn
from torch.nn import functional as F
from . import layers as L
from .registry import register_model


class Attention(nn.Module):
    def __init__(self, dim, heads, sr=1):
        super().__init__()
        self.heads, self.scale = heads, (dim // heads) ** -0.5
        self.q, self.kv, self.proj = nn.Linear(dim, dim), nn.Linear(dim, 2 * dim), nn.Linear(dim, dim)
        self.sr = nn.Conv2d(dim, dim, sr, sr) if sr > 1 else None
        if self.sr is not None:
            self.norm = L.LayerNorm2d(dim)

    def forward(self, x, H, W):
        B, N, C = x.shape
        q = self.q(x).reshape(B, N, self.heads, -1).permute(0, 2, 1, 3)
        if self.sr is not None:
            x = self.norm(self.sr(x.mT.reshape(B, C, H, W))).flatten(2).mT
        k, v = self.kv(x).reshape(B, -1, 2, self.heads, C // self.heads).permute(2, 0, 3, 1, 4)
        attn = torch.softmax(q @ k.transpose(-2, -1) * self.scale, dim=-1)
        return self.proj((attn @ v).transpose(1, 2).reshape(B, N, C))


class PyramidViT(nn.Module):
    def __init__(self, num_classes=4, dims=(8, 16), heads=(1, 2), norm_layer=nn.LayerNorm):
        super().__init__()
        self.stages = nn.ModuleList()
        c = 3
        for d, h in zip(dims, heads):
            self.stages.append(nn.ModuleDict(dict(embed=nn.Conv2d(c, d, 3, stride=2, padding=1), norm=norm_layer(d), attn=Attention(d, h, 2),
                                                  norm2=norm_layer(d), mlp=nn.Sequential(nn.Linear(d, 2 * d), nn.GELU(), nn.Linear(2 * d, d)))))
            c = d
        self.cls = nn.Parameter(torch.zeros(1, 1, c))
        self.final = norm_layer(c)
        self.classifier = nn.Linear(c, num_classes)
        self.apply(L.init_weights)

    def forward(self, x):
        for stage in self.stages:
            x = stage['embed'](x)
            H, W = x.shape[-2:]
            x = stage['norm'](x.flatten(2).transpose(1, 2))
            x = x + stage['attn'](x, H, W)
            x = x + stage['mlp'](stage['norm2'](x))
            x = x.transpose(1, 2).reshape(-1, x.shape[-1], H, W)
        x = x.flatten(2).transpose(1, 2)
        x = torch.cat((self.cls.expand(x.size(0), -1, -1), x), dim=1)
        return self.classifier(self.final(x).mean(dim=1))


@register_model
def pvt_tiny(pretrained=False, **kw):
    kw.pop('act', None), kw.pop('norm', None), kw.pop('width_mult', None), kw.pop('drop', None)
    return PyramidViT(**kw)
