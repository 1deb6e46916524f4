import torch


def case_forms():
    return torch.bartlett_window(8), torch.bartlett_window(8, periodic=False), torch.bartlett_window(6, dtype=torch.float64)
