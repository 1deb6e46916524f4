import torch
from caselib import floats, complexes


def case_forms():
    x = torch.tensor(complexes(3, 6))
    out = torch.empty(3, 6, dtype=torch.complex64)
    torch.fft.ifft(x, out=out)
    return torch.fft.ifft(x), torch.fft.ifft(x, 4), torch.fft.ifft(x, n=5, dim=-1), torch.fft.ifft(input=x, dim=0), torch.fft.ifft(x, norm="ortho"), torch.fft.ifft(x, None, -1, "forward"), torch.fft.ifft(x, norm=None), torch.fft.ifft(x, norm="backward"), torch.fft.ifft(torch.tensor(floats(3, 6))), out


def spectrum(x, norm=None):
    return torch.fft.ifft(x, norm=norm)


def case_norm_in_a_variable():
    return spectrum(torch.tensor(complexes(2, 6))), spectrum(torch.tensor(complexes(2, 6)), "ortho")
