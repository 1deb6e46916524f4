import torch


def case_forms():
    return torch.kaiser_window(8), torch.kaiser_window(8, periodic=False), torch.kaiser_window(8, True, 8.0), torch.kaiser_window(6, dtype=torch.float64)
