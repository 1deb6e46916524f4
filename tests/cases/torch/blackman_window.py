import torch


def case_forms():
    return torch.blackman_window(8), torch.blackman_window(8, periodic=False), torch.blackman_window(6, dtype=torch.float64)
