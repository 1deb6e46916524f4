from collections import OrderedDict
from functools import partial
from typing import Callable, Optional, Tuple, Union

import torch
import torch.nn as nn

from ..layers import DropPath, GlobalResponseNorm, LayerNorm2d, SelectAdaptivePool2d, create_act_layer, get_act_layer, to_2tuple, trunc_normal_
from .helpers import named_apply
from .registry import register_model

__all__ = ['ConvNeXt']


class Mlp(nn.Module):
    def __init__(self, in_features, hidden_features=None, out_features=None, act_layer=nn.GELU, norm_layer=None, bias=True, drop=0., use_conv=False, use_grn=False):
        super().__init__()
        out_features = out_features or in_features
        hidden_features = hidden_features or in_features
        bias = to_2tuple(bias)
        drop_probs = to_2tuple(drop)
        linear_layer = partial(nn.Conv2d, kernel_size=1) if use_conv else nn.Linear
        self.fc1 = linear_layer(in_features, hidden_features, bias=bias[0])
        self.act = act_layer()
        self.drop1 = nn.Dropout(drop_probs[0])
        self.grn = GlobalResponseNorm(hidden_features, channels_last=not use_conv) if use_grn else nn.Identity()
        self.norm = norm_layer(hidden_features) if norm_layer is not None else nn.Identity()
        self.fc2 = linear_layer(hidden_features, out_features, bias=bias[1])
        self.drop2 = nn.Dropout(drop_probs[1])

    def forward(self, x):
        return self.drop2(self.fc2(self.norm(self.grn(self.drop1(self.act(self.fc1(x)))))))


class ConvNeXtBlock(nn.Module):
    def __init__(self, in_chs: int, out_chs: Optional[int] = None, kernel_size: int = 7, stride: int = 1, dilation: Union[int, Tuple[int, int]] = (1, 1), mlp_ratio: float = 4,
                 conv_mlp: bool = False, use_grn=False, ls_init_value: Optional[float] = 1e-6, act_layer: Union[str, Callable] = 'gelu', norm_layer: Optional[Callable] = None, drop_path: float = 0.):
        super().__init__()
        out_chs = out_chs or in_chs
        dilation = to_2tuple(dilation)
        act_layer = get_act_layer(act_layer)
        if not norm_layer:
            norm_layer = LayerNorm2d if conv_mlp else partial(nn.LayerNorm, eps=1e-6)
        self.use_conv_mlp = conv_mlp
        self.conv_dw = nn.Conv2d(in_chs, out_chs, kernel_size=kernel_size, stride=stride, padding=kernel_size // 2, dilation=dilation[0], groups=in_chs, bias=True)
        self.norm = norm_layer(out_chs)
        self.mlp = Mlp(out_chs, int(mlp_ratio * out_chs), act_layer=act_layer, use_conv=conv_mlp, use_grn=use_grn)
        self.gamma = nn.Parameter(ls_init_value * torch.ones(out_chs)) if ls_init_value is not None else None
        self.drop_path = DropPath(drop_path) if drop_path > 0. else nn.Identity()

    def forward(self, x):
        shortcut = x
        x = self.conv_dw(x)
        if self.use_conv_mlp:
            x = self.norm(x)
            x = self.mlp(x)
        else:
            x = x.permute(0, 2, 3, 1)
            x = self.norm(x)
            x = self.mlp(x)
            x = x.permute(0, 3, 1, 2)
        if self.gamma is not None:
            x = x.mul(self.gamma.reshape(1, -1, 1, 1))
        x = self.drop_path(x) + shortcut
        return x


class ConvNeXt(nn.Module):
    def __init__(self, in_chans=3, num_classes=10, depths=(1, 1), dims=(8, 16), patch_size=4, drop_path_rate=0., conv_mlp=False, use_grn=True, act_layer='gelu', head_init_scale=1., ls_init_value=0.5, **_):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(in_chans, dims[0], kernel_size=patch_size, stride=patch_size), LayerNorm2d(dims[0]))
        dp_rates = [x.tolist() for x in torch.linspace(0, drop_path_rate, sum(depths)).split(list(depths))]
        stages = []
        prev = dims[0]
        for i, (depth, dim) in enumerate(zip(depths, dims)):
            blocks = OrderedDict()
            if prev != dim:
                blocks['down'] = nn.Sequential(LayerNorm2d(prev), nn.Conv2d(prev, dim, kernel_size=2, stride=2))
            for j in range(depth):
                blocks[f'block{j}'] = ConvNeXtBlock(dim, kernel_size=3, drop_path=dp_rates[i][j], ls_init_value=ls_init_value, conv_mlp=conv_mlp, use_grn=use_grn, act_layer=act_layer)
            stages.append(nn.Sequential(blocks))
            prev = dim
        self.stages = nn.Sequential(*stages)
        self.num_features = prev
        self.head = nn.Sequential(OrderedDict([
            ('global_pool', SelectAdaptivePool2d(pool_type='avg')),
            ('norm', LayerNorm2d(prev)),
            ('flatten', nn.Flatten(1)),
            ('fc', nn.Linear(prev, num_classes) if num_classes > 0 else nn.Identity())]))
        named_apply(partial(_init_weights, head_init_scale=head_init_scale), self)

    @torch.jit.ignore
    def no_weight_decay(self):
        return {'gamma'}

    def get_classifier(self):
        return self.head.fc

    def forward_features(self, x):
        return self.stages(self.stem(x))

    def forward(self, x):
        return self.head(self.forward_features(x))


def _init_weights(module, name=None, head_init_scale=1.0):
    if isinstance(module, nn.Conv2d):
        trunc_normal_(module.weight, std=.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
    elif isinstance(module, nn.Linear):
        trunc_normal_(module.weight, std=.02)
        nn.init.zeros_(module.bias)
        if name and 'head.' in name:
            module.weight.data.mul_(head_init_scale)
            module.bias.data.mul_(head_init_scale)


def _create(variant, pretrained=False, **kwargs):
    model = ConvNeXt(**kwargs)
    model.default_cfg = dict(url='', variant=variant)
    return model


@register_model
def tiny_convnext(pretrained=False, **kwargs):
    return _create('tiny_convnext', pretrained=pretrained, **dict(dict(depths=(1, 2), dims=(8, 16)), **kwargs))


@register_model
def tiny_convnext_mlp(pretrained=False, **kwargs):
    return _create('tiny_convnext_mlp', pretrained=pretrained, conv_mlp=True, **kwargs)
