from collections import OrderedDict

import torch
import torch.nn.functional as F
from torch import nn

from util.misc import NestedTensor


class FrozenBatchNorm2d(torch.nn.Module):
    def __init__(self, n):
        super(FrozenBatchNorm2d, self).__init__()
        self.register_buffer("weight", torch.ones(n))
        self.register_buffer("bias", torch.zeros(n))
        self.register_buffer("running_mean", torch.zeros(n))
        self.register_buffer("running_var", torch.ones(n))

    def _load_from_state_dict(self, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs):
        num_batches_tracked_key = prefix + 'num_batches_tracked'
        if num_batches_tracked_key in state_dict:
            del state_dict[num_batches_tracked_key]
        super(FrozenBatchNorm2d, self)._load_from_state_dict(state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs)

    def forward(self, x):
        w = self.weight.reshape(1, -1, 1, 1)
        b = self.bias.reshape(1, -1, 1, 1)
        rv = self.running_var.reshape(1, -1, 1, 1)
        rm = self.running_mean.reshape(1, -1, 1, 1)
        eps = 1e-5
        scale = w * (rv + eps).rsqrt()
        bias = b - rm * scale
        return x * scale + bias


def small_net(norm_layer=nn.BatchNorm2d, width=8):
    layers = OrderedDict()
    layers['conv1'] = nn.Conv2d(3, width, 3, stride=2, padding=1, bias=False)
    layers['bn1'] = norm_layer(width)
    layers['relu'] = nn.ReLU(inplace=True)
    layers['layer1'] = nn.Sequential(nn.Conv2d(width, 2 * width, 3, 2, 1, bias=False), norm_layer(2 * width), nn.ReLU(inplace=True))
    layers['layer2'] = nn.Sequential(nn.Conv2d(2 * width, 4 * width, 3, 1, 1, bias=False), norm_layer(4 * width), nn.ReLU(inplace=True))
    return nn.Sequential(layers)


class IntermediateGetter(nn.ModuleDict):
    def __init__(self, model, return_layers):
        orig = dict(return_layers)
        layers = OrderedDict()
        for name, module in model.named_children():
            layers[name] = module
            if name in return_layers:
                return_layers = {k: v for k, v in return_layers.items() if k != name}
            if not return_layers:
                break
        super().__init__(layers)
        self.return_layers = orig

    def forward(self, x):
        out = OrderedDict()
        for name, module in self.items():
            x = module(x)
            if name in self.return_layers:
                out[self.return_layers[name]] = x
        return out


class Backbone(nn.Module):
    def __init__(self, train_backbone: bool, return_interm_layers: bool):
        super().__init__()
        body = small_net(norm_layer=FrozenBatchNorm2d)
        for name, parameter in body.named_parameters():
            if not train_backbone or 'layer1' not in name and 'layer2' not in name:
                parameter.requires_grad_(False)
        return_layers = {"layer1": "0", "layer2": "1"} if return_interm_layers else {'layer2': "0"}
        self.body = IntermediateGetter(body, return_layers=return_layers)
        self.num_channels = 32

    def forward(self, tensor_list: NestedTensor):
        xs = self.body(tensor_list.tensors)
        out = {}
        for name, x in xs.items():
            m = tensor_list.mask
            assert m is not None
            mask = F.interpolate(m[None].float(), size=x.shape[-2:]).to(torch.bool)[0]
            out[name] = NestedTensor(x, mask)
        return out


class Joiner(nn.Sequential):
    def __init__(self, backbone, position_embedding):
        super().__init__(backbone, position_embedding)

    def forward(self, tensor_list: NestedTensor):
        xs = self[0](tensor_list)
        out, pos = [], []
        for name, x in xs.items():
            out.append(x)
            pos.append(self[1](x).to(x.tensors.dtype))
        return out, pos
