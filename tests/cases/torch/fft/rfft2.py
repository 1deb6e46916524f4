import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 6))
    out = torch.empty(2, 3, 4, dtype=torch.complex64)
    torch.fft.rfft2(x, out=out)
    return torch.fft.rfft2(x), torch.fft.rfft2(x, (2, 4), (1, 2)), torch.fft.rfft2(x, s=(2, 4), dim=(-2, -1)), torch.fft.rfft2(input=x, dim=(0, 1)), torch.fft.rfft2(x, norm="ortho"), torch.fft.rfft2(x, norm=None), out


def spectrum(x, norm=None):
    return torch.fft.rfft2(x, norm=norm)


def case_norm_in_a_variable():
    return spectrum(torch.tensor(floats(2, 6))), spectrum(torch.tensor(floats(2, 6)), "ortho")
