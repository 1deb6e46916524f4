from typing import Union, Callable, Type

import torch.nn as nn
import torch.nn.functional as F

from .activations import *
from .activations import Swish

_ACT_LAYER = dict(
    silu=nn.SiLU if hasattr(nn, 'SiLU') else Swish,
    swish=Swish,
    swish_me=SwishMe,
    mish=nn.Mish if hasattr(nn, 'Mish') else Mish,
    relu=nn.ReLU,
    relu6=nn.ReLU6,
    leaky_relu=nn.LeakyReLU,
    elu=nn.ELU,
    prelu=PReLU,
    celu=nn.CELU,
    selu=nn.SELU,
    gelu=nn.GELU,
    gelu_tanh=GELUTanh,
    sigmoid=nn.Sigmoid,
    tanh=nn.Tanh,
    hard_sigmoid=nn.Hardsigmoid,
    hard_swish=nn.Hardswish,
    hard_mish=HardMish,
    identity=nn.Identity,
)
_ACT_FN = dict(relu=F.relu, gelu=F.gelu, silu=F.silu, hard_swish=F.hardswish, tanh=F.tanh, sigmoid=F.sigmoid)


def get_act_fn(name: Union[Callable, str] = 'relu'):
    if not name:
        return None
    if isinstance(name, Callable):
        return name
    return _ACT_FN[name]


def get_act_layer(name: Union[Type[nn.Module], str] = 'relu'):
    if name is None:
        return None
    if not isinstance(name, str):
        return name
    if not name:
        return None
    return _ACT_LAYER[name]


def create_act_layer(name: Union[nn.Module, str], inplace=None, **kwargs):
    act_layer = get_act_layer(name)
    if act_layer is None:
        return None
    if inplace is None:
        return act_layer(**kwargs)
    try:
        return act_layer(inplace=inplace, **kwargs)
    except TypeError:
        return act_layer(**kwargs)
