import torch


def case_forms():
    return torch.fft.rfftfreq(6), torch.fft.rfftfreq(5, 0.5), torch.fft.rfftfreq(n=5, d=2.0), torch.fft.rfftfreq(6, dtype=torch.float64), torch.fft.rfftfreq(4, device="cpu", requires_grad=True)
