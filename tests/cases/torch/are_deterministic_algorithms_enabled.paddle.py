import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.are_deterministic_algorithms_enabled: ask paddle.get_flags('FLAGS_cudnn_deterministic')
    return torch.are_deterministic_algorithms_enabled()
