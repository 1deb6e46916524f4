import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.is_deterministic_algorithms_warn_only_enable: read FLAGS_cudnn_deterministic
    return torch.is_deterministic_algorithms_warn_only_enabled
