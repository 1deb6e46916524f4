import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.get_deterministic_debug_mode: read FLAGS_cudnn_deterministic
    return torch.get_deterministic_debug_mode
