import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.linalg.LinAlgError: Paddle raises ValueError or RuntimeError
    return torch.linalg.LinAlgError
