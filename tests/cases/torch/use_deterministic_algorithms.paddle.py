import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.use_deterministic_algorithms: set FLAGS_cudnn_deterministic=1 in the environment, or drop i...
    return torch.use_deterministic_algorithms(True)
