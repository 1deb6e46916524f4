import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 5))
    return torch.fft.ifftshift(x), torch.fft.ifftshift(x, 1), torch.fft.ifftshift(x, dim=(0, 1)), torch.fft.ifftshift(input=x, dim=[-1])


def case_vectors():
    x = torch.fft.fftfreq(5)
    return torch.fft.ifftshift(x), torch.fft.ifftshift(torch.arange(6)), torch.fft.ifftshift(torch.fft.fft2(torch.ones(2, 3)))
