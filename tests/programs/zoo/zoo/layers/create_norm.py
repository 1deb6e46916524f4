import functools
import types
from typing import Type

import torch.nn as nn

from .norm import GroupNorm1, LayerNorm2d

_NORM_MAP = dict(
    batchnorm=nn.BatchNorm2d,
    batchnorm2d=nn.BatchNorm2d,
    groupnorm1=GroupNorm1,
    layernorm=nn.LayerNorm,
    layernorm2d=LayerNorm2d,
    instancenorm=nn.InstanceNorm2d,
)
_NORM_TYPES = {m for n, m in _NORM_MAP.items()}


def get_norm_layer(norm_layer):
    if norm_layer is None:
        return None
    assert isinstance(norm_layer, (type, str, types.FunctionType, functools.partial))
    norm_kwargs = {}
    if isinstance(norm_layer, functools.partial):
        norm_kwargs.update(norm_layer.keywords)
        norm_layer = norm_layer.func
    if isinstance(norm_layer, str):
        layer_name = norm_layer.replace('_', '').lower()
        norm_layer = _NORM_MAP[layer_name]
    if norm_kwargs:
        norm_layer = functools.partial(norm_layer, **norm_kwargs)
    return norm_layer


def create_norm_layer(layer_name, num_features, **kwargs):
    layer = get_norm_layer(layer_name)
    return layer(num_features, **kwargs)
