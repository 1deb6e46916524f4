import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 5))
    return torch.fft.fftshift(x), torch.fft.fftshift(x, 1), torch.fft.fftshift(x, dim=(0, 1)), torch.fft.fftshift(input=x, dim=[-1])


def case_vectors():
    x = torch.fft.fftfreq(5)
    return torch.fft.fftshift(x), torch.fft.fftshift(torch.arange(6)), torch.fft.fftshift(torch.fft.fft2(torch.ones(2, 3)))
