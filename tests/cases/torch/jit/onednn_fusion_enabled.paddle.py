import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.onednn_fusion_enabled: compiler feature; see paddle.jit
    return torch.jit.onednn_fusion_enabled


def todo_call():
    # TODO(pt2pd): TPD5003 torch.jit.onednn_fusion_enabled: compiler feature; see paddle.jit
    return torch.jit.onednn_fusion_enabled()
