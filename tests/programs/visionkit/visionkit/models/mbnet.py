"""inverted residuals"""
from collections import OrderedDict
import torch
from torch import nn, Tensor
from .layers import *
from .registry import register_model

__all__ = ['InvertedResidual', 'MBNet', 'mbnet']


class InvertedResidual(nn.Module):
    def __init__(self, inp, oup, stride, expand, se=False, drop=0., **kw):
        super().__init__()
        hidden = make_divisible(inp * expand)
        layers = OrderedDict()
        if expand != 1:
            layers['pw'] = ConvNormAct(inp, hidden, 1, **kw)
        layers['dw'] = ConvNormAct(hidden, hidden, 3, stride, g=hidden, **kw)
        if se: layers['se'] = SqueezeExcite(hidden)
        layers['pwl'] = ConvNormAct(hidden, oup, 1, **{**kw, 'act_layer': None})
        self.conv = nn.Sequential(layers)
        self.use_res = stride == 1 and inp == oup
        self.drop_path = DropPath(drop)

    def forward(self, x: Tensor) -> Tensor:
        out = self.conv(x)
        return x + self.drop_path(out) if self.use_res else out


class MBNet(nn.Module):
    cfg = [(1, 8, 1, 1, False), (3, 12, 2, 2, True), (3, 16, 1, 1, True)]

    def __init__(self, num_classes=10, width_mult=1.0, act_layer=nn.ReLU6, norm_layer=nn.BatchNorm2d, drop=0.):
        super().__init__()
        kw = dict(act_layer=act_layer, norm_layer=norm_layer)
        c = make_divisible(8 * width_mult)
        self.stem = ConvNormAct(3, c, 3, 2, **kw)
        blocks = []
        for t, o, n, s, se in self.cfg:
            o = make_divisible(o * width_mult)
            for i in range(n):
                blocks.append(InvertedResidual(c, o, s if i == 0 else 1, t, se, drop, **kw))
                c = o
        self.blocks = nn.Sequential(*blocks)
        self.head = ConvNormAct(c, 2 * c, 1, **kw)
        self.num_features = self.head.out_channels
        self.classifier = nn.Linear(self.num_features, num_classes)
        self.apply(init_weights)

    def get_classifier(self): return self.classifier

    def reset_classifier(self, num_classes):
        self.classifier = nn.Linear(self.num_features, num_classes) if num_classes > 0 else nn.Identity()

    def forward_features(self, x):
        return self.head(self.blocks(self.stem(x)))

    def forward(self, x):
        return self.classifier(self.forward_features(x).mean([2, 3]))


@register_model
def mbnet(pretrained=False, act='ReLU6', norm='BatchNorm2d', **kwargs):
    if pretrained:
        raise RuntimeError('no weights')
    norm_layer = get_layer(norm, eps=1e-3, momentum=0.05)
    return MBNet(act_layer=getattr(nn, act), norm_layer=norm_layer, **kwargs)
