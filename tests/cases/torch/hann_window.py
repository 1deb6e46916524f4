import torch


def case_forms():
    return torch.hann_window(8), torch.hann_window(8, periodic=False), torch.hann_window(7, False), torch.hann_window(window_length=6, dtype=torch.float64), torch.hann_window(8, device="cpu"), torch.hann_window(1)
