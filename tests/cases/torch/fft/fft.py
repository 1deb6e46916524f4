import torch
from caselib import floats, complexes


def case_forms():
    x = torch.tensor(complexes(3, 6))
    out = torch.empty(3, 6, dtype=torch.complex64)
    torch.fft.fft(x, out=out)
    return torch.fft.fft(x), torch.fft.fft(x, 4), torch.fft.fft(x, n=5, dim=-1), torch.fft.fft(input=x, dim=0), torch.fft.fft(x, norm="ortho"), torch.fft.fft(x, None, -1, "forward"), torch.fft.fft(x, norm=None), torch.fft.fft(x, norm="backward"), torch.fft.fft(torch.tensor(floats(3, 6))), out


def spectrum(x, norm=None):
    return torch.fft.fft(x, norm=norm)


def case_norm_in_a_variable():
    return spectrum(torch.tensor(complexes(2, 6))), spectrum(torch.tensor(complexes(2, 6)), "ortho")
