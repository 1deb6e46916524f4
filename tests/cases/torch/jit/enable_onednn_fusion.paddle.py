import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.enable_onednn_fusion: compiler feature; see paddle.jit
    return torch.jit.enable_onednn_fusion


def todo_call(enabled):
    # TODO(pt2pd): TPD5003 torch.jit.enable_onednn_fusion: compiler feature; see paddle.jit
    return torch.jit.enable_onednn_fusion(enabled)
