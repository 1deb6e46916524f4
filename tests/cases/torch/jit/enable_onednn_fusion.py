import torch


def todo_use():
    return torch.jit.enable_onednn_fusion


def todo_call(enabled):
    return torch.jit.enable_onednn_fusion(enabled)
