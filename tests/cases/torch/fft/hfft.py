import torch
from caselib import floats, complexes


def case_forms():
    x = torch.tensor(complexes(3, 6))
    out = torch.empty(3, 10)
    torch.fft.hfft(x, out=out)
    return torch.fft.hfft(x), torch.fft.hfft(x, 4), torch.fft.hfft(x, n=5, dim=-1), torch.fft.hfft(input=x, dim=0), torch.fft.hfft(x, norm="ortho"), torch.fft.hfft(x, None, -1, "forward"), torch.fft.hfft(x, norm=None), torch.fft.hfft(x, norm="backward"), torch.fft.hfft(torch.tensor(floats(3, 6))), out


def spectrum(x, norm=None):
    return torch.fft.hfft(x, norm=norm)


def case_norm_in_a_variable():
    return spectrum(torch.tensor(complexes(2, 6))), spectrum(torch.tensor(complexes(2, 6)), "ortho")
