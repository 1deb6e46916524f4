import torch


def case_forms():
    return torch.fft.fftfreq(6), torch.fft.fftfreq(5, 0.5), torch.fft.fftfreq(n=5, d=2.0), torch.fft.fftfreq(6, dtype=torch.float64), torch.fft.fftfreq(4, device="cpu", requires_grad=True)
