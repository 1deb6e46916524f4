import math
from functools import partial
from typing import Any, Dict, List, Optional, Type, Union

import torch
import torch.nn as nn
import torch.nn.functional as F

from zoo.layers import BlurPool2d, Conv2dSame, DropPath, EcaModule, SEModule, SelectAdaptivePool2d, StdConv2d, get_act_layer, get_norm_layer
from zoo.models.registry import register_model

__all__ = ['ResNet', 'BasicBlock']


class BasicBlock(nn.Module):
    expansion: int = 1

    def __init__(self, inplanes: int, planes: int, stride: int = 1, downsample: Optional[nn.Module] = None, act_layer: Type[nn.Module] = nn.ReLU,
                 norm_layer: Type[nn.Module] = nn.BatchNorm2d, attn_layer: Optional[Type[nn.Module]] = None, aa_layer: Optional[Type[nn.Module]] = None,
                 drop_path: Optional[nn.Module] = None, conv_layer: Type[nn.Module] = nn.Conv2d):
        super().__init__()
        use_aa = aa_layer is not None and stride == 2
        self.conv1 = conv_layer(inplanes, planes, kernel_size=3, stride=1 if use_aa else stride, padding=1, bias=False)
        self.bn1 = norm_layer(planes)
        self.act1 = act_layer(inplace=True)
        self.aa = aa_layer(channels=planes, stride=stride) if use_aa else nn.Identity()
        self.conv2 = conv_layer(planes, planes * self.expansion, kernel_size=3, padding=1, bias=False)
        self.bn2 = norm_layer(planes * self.expansion)
        self.se = attn_layer(planes) if attn_layer else None
        self.act2 = act_layer(inplace=True)
        self.downsample = downsample
        self.drop_path = drop_path

    def zero_init_last(self):
        if getattr(self.bn2, 'weight', None) is not None:
            nn.init.zeros_(self.bn2.weight)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        shortcut = x
        x = self.aa(self.act1(self.bn1(self.conv1(x))))
        x = self.bn2(self.conv2(x))
        if self.se is not None:
            x = self.se(x)
        if self.drop_path is not None:
            x = self.drop_path(x)
        if self.downsample is not None:
            shortcut = self.downsample(shortcut)
        x += shortcut
        return self.act2(x)


def downsample_avg(in_channels, out_channels, stride=1, norm_layer: Optional[Type[nn.Module]] = None) -> nn.Module:
    norm_layer = norm_layer or nn.BatchNorm2d
    pool = nn.Identity() if stride == 1 else nn.AvgPool2d(2, stride, ceil_mode=True, count_include_pad=False)
    return nn.Sequential(*[pool, nn.Conv2d(in_channels, out_channels, 1, stride=1, padding=0, bias=False), norm_layer(out_channels)])


class ResNet(nn.Module):
    def __init__(self, block: Type[BasicBlock], layers: List[int], num_classes: int = 10, in_chans: int = 3, act_layer: Union[str, Type[nn.Module]] = nn.ReLU,
                 norm_layer: Union[str, Type[nn.Module]] = nn.BatchNorm2d, aa_layer: Optional[Type[nn.Module]] = None, drop_path_rate: float = 0.,
                 block_args: Optional[Dict[str, Any]] = None, zero_init_last: bool = False, same_stem: bool = False):
        super().__init__()
        block_args = block_args or dict()
        act_layer = get_act_layer(act_layer)
        norm_layer = get_norm_layer(norm_layer)
        stem_conv = Conv2dSame if same_stem else partial(nn.Conv2d, padding=1)
        self.conv1 = stem_conv(in_chans, 8, kernel_size=3, stride=2, bias=False)
        self.bn1 = norm_layer(8)
        self.act1 = act_layer(inplace=True)
        self.maxpool = nn.Sequential(*filter(None, [nn.MaxPool2d(kernel_size=3, stride=1, padding=1), aa_layer(channels=8, stride=2) if aa_layer is not None else None]))
        inplanes, index, total = 8, 0, sum(layers)
        for i, n in enumerate(layers):
            planes, blocks = 8 * 2 ** i, []
            for j in range(n):
                stride = 2 if i > 0 and j == 0 else 1
                down = downsample_avg(inplanes, planes * block.expansion, stride, norm_layer) if stride != 1 or inplanes != planes * block.expansion else None
                rate = drop_path_rate * index / (total - 1)
                blocks.append(block(inplanes, planes, stride, down, act_layer=act_layer, norm_layer=norm_layer, aa_layer=aa_layer, drop_path=DropPath(rate) if rate > 0. else None, **block_args))
                inplanes, index = planes * block.expansion, index + 1
            self.add_module(f'layer{i + 1}', nn.Sequential(*blocks))
        self.num_features = inplanes
        self.global_pool, self.fc = SelectAdaptivePool2d(pool_type='avgmax', flatten=True), nn.Linear(inplanes, num_classes)
        self.init_weights(zero_init_last=zero_init_last)

    @torch.jit.ignore
    def init_weights(self, zero_init_last: bool = True):
        for n, m in self.named_modules():
            if isinstance(m, nn.Conv2d):
                nn.init.kaiming_normal_(m.weight, mode='fan_out', nonlinearity='relu')
        if zero_init_last:
            for m in self.modules():
                if hasattr(m, 'zero_init_last'):
                    m.zero_init_last()

    @torch.jit.ignore
    def group_matcher(self, coarse: bool = False):
        return dict(stem=r'^conv1|bn1|maxpool', blocks=r'^layer(\d+)' if coarse else r'^layer(\d+)\.(\d+)')

    def forward_features(self, x):
        x = self.maxpool(self.act1(self.bn1(self.conv1(x))))
        for name in ('layer1', 'layer2'):
            x = getattr(self, name)(x)
        return x

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.fc(self.global_pool(self.forward_features(x)))


@register_model
def mini_resnet14(pretrained: bool = False, **kwargs) -> ResNet:
    model_args = dict(block=BasicBlock, layers=[1, 1], block_args=dict(attn_layer=SEModule))
    return ResNet(**dict(model_args, **kwargs))


@register_model
def mini_resnet26(pretrained=False, **kwargs):
    model_args = dict(block=BasicBlock, layers=[2, 1], aa_layer=BlurPool2d, block_args=dict(attn_layer=partial(EcaModule, gamma=1), conv_layer=StdConv2d), same_stem=True)
    return ResNet(**dict(model_args, **kwargs))
