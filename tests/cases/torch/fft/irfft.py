import torch
from caselib import floats, complexes


def case_forms():
    x = torch.tensor(complexes(3, 6))
    out = torch.empty(3, 10)
    torch.fft.irfft(x, out=out)
    return torch.fft.irfft(x), torch.fft.irfft(x, 4), torch.fft.irfft(x, n=5, dim=-1), torch.fft.irfft(input=x, dim=0), torch.fft.irfft(x, norm="ortho"), torch.fft.irfft(x, None, -1, "forward"), torch.fft.irfft(x, norm=None), torch.fft.irfft(x, norm="backward"), torch.fft.irfft(torch.tensor(floats(3, 6))), out


def spectrum(x, norm=None):
    return torch.fft.irfft(x, norm=norm)


def case_norm_in_a_variable():
    return spectrum(torch.tensor(complexes(2, 6))), spectrum(torch.tensor(complexes(2, 6)), "ortho")
