"""Weight normalised convolutions with data dependent initialisation."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.nn import Parameter


def get_var_maybe_avg(namespace, var_name, training, polyak_decay):
    v = getattr(namespace, var_name)
    v_avg = getattr(namespace, var_name + '_avg')
    v_avg -= (1 - polyak_decay) * (v_avg - v.data)
    if training:
        return v
    else:
        return v_avg


def get_vars_maybe_avg(namespace, var_names, training, polyak_decay):
    vars = []
    for vn in var_names:
        vars.append(get_var_maybe_avg(namespace, vn, training, polyak_decay))
    return vars


class WeightNormConv2d(nn.Conv2d):
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1,
                 init_scale=1., polyak_decay=0.9995):
        super(WeightNormConv2d, self).__init__(in_channels, out_channels, kernel_size, stride, padding, dilation, groups)
        self.V = self.weight
        self.g = Parameter(torch.ones(out_channels))
        self.b = self.bias
        self.register_buffer('V_avg', torch.zeros(self.V.size()))
        self.register_buffer('g_avg', torch.zeros(out_channels))
        self.register_buffer('b_avg', torch.zeros(out_channels))
        self.init_scale = init_scale
        self.polyak_decay = polyak_decay

    def forward(self, x, init=False):
        v, g, b = get_vars_maybe_avg(self, ['V', 'g', 'b'], self.training, polyak_decay=self.polyak_decay)
        scalar = torch.norm(v.view(self.out_channels, -1), 2, 1)
        if len(scalar.size()) == 2:
            scalar = g / scalar.squeeze(1)
        else:
            scalar = g / scalar
        w = scalar.view(self.out_channels, *([1] * (len(v.size()) - 1))).expand_as(v) * v
        return F.conv2d(x, w, b, self.stride, self.padding, self.dilation, self.groups)
