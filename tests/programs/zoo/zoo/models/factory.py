import os

import torch
from collections import OrderedDict

from .registry import is_model, model_entrypoint


def load_state_dict(checkpoint_path, use_ema=True):
    checkpoint = torch.load(checkpoint_path, map_location='cpu', weights_only=False)
    state_dict_key = ''
    if isinstance(checkpoint, dict):
        if use_ema and checkpoint.get('state_dict_ema', None) is not None:
            state_dict_key = 'state_dict_ema'
        elif 'state_dict' in checkpoint:
            state_dict_key = 'state_dict'
    state_dict = checkpoint[state_dict_key] if state_dict_key else checkpoint
    new_state_dict = OrderedDict()
    for k, v in state_dict.items():
        name = k[7:] if k.startswith('module.') else k
        new_state_dict[name] = v
    return new_state_dict


def create_model(model_name, pretrained=False, checkpoint_path='', **kwargs):
    kwargs = {k: v for k, v in kwargs.items() if v is not None}
    if not is_model(model_name):
        raise RuntimeError('Unknown model (%s)' % model_name)
    create_fn = model_entrypoint(model_name)
    model = create_fn(pretrained=pretrained, **kwargs)
    if checkpoint_path:
        assert os.path.isfile(checkpoint_path)
        incompatible = model.load_state_dict(load_state_dict(checkpoint_path), strict=True)
    return model
