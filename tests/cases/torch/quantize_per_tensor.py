import torch


def todo_forms():
    return torch.quantize_per_tensor(torch.ones(2), 0.1, 0, torch.qint8)
