import torch


def case_forms():
    return torch.hamming_window(8), torch.hamming_window(8, periodic=False), torch.hamming_window(8, True, 0.5, 0.5), torch.hamming_window(6, dtype=torch.float64)
