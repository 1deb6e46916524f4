import torch
from caselib import complexes


def case_forms():
    x = torch.tensor(complexes(2, 3, 6))
    out = torch.empty(2, 3, 10)
    torch.fft.irfft2(x, out=out)
    return torch.fft.irfft2(x), torch.fft.irfft2(x, (2, 4), (1, 2)), torch.fft.irfft2(x, s=(2, 4), dim=(-2, -1)), torch.fft.irfft2(input=x, dim=(0, 1)), torch.fft.irfft2(x, norm="ortho"), torch.fft.irfft2(x, norm=None), out


def spectrum(x, norm=None):
    return torch.fft.irfft2(x, norm=norm)


def case_norm_in_a_variable():
    return spectrum(torch.tensor(complexes(2, 6))), spectrum(torch.tensor(complexes(2, 6)), "ortho")
