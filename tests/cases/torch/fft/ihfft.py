import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 6))
    out = torch.empty(3, 4, dtype=torch.complex64)
    torch.fft.ihfft(x, out=out)
    return torch.fft.ihfft(x), torch.fft.ihfft(x, 4), torch.fft.ihfft(x, n=5, dim=-1), torch.fft.ihfft(input=x, dim=0), torch.fft.ihfft(x, norm="ortho"), torch.fft.ihfft(x, None, -1, "forward"), torch.fft.ihfft(x, norm=None), torch.fft.ihfft(x, norm="backward"), out


def spectrum(x, norm=None):
    return torch.fft.ihfft(x, norm=norm)


def case_norm_in_a_variable():
    return spectrum(torch.tensor(floats(2, 6))), spectrum(torch.tensor(floats(2, 6)), "ortho")
