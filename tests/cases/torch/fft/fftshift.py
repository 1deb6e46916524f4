import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 5))
    return torch.fft.fftshift(x), torch.fft.fftshift(x, 1), torch.fft.fftshift(x, dim=(0, 1)), torch.fft.fftshift(input=x, dim=[-1])
