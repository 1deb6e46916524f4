from .activations import *
from .create_act import create_act_layer, get_act_layer
from .create_norm import get_norm_layer, create_norm_layer
from .drop import DropPath, drop_path
from .helpers import to_2tuple, make_divisible, to_ntuple
from .norm import LayerNorm2d, GroupNorm1, GlobalResponseNorm
from .padding import pad_same, get_same_padding, Conv2dSame
from .pool import SelectAdaptivePool2d, BlurPool2d
from .squeeze import SEModule, EcaModule
from .std_conv import StdConv2d
from .weight_init import trunc_normal_, lecun_normal_, variance_scaling_
