import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 6))
    out = torch.empty(3, 4, dtype=torch.complex64)
    torch.fft.rfft(x, out=out)
    return torch.fft.rfft(x), torch.fft.rfft(x, 4), torch.fft.rfft(x, n=5, dim=-1), torch.fft.rfft(input=x, dim=0), torch.fft.rfft(x, norm="ortho"), torch.fft.rfft(x, None, -1, "forward"), torch.fft.rfft(x, norm=None), torch.fft.rfft(x, norm="backward"), out


def spectrum(x, norm=None):
    return torch.fft.rfft(x, norm=norm)


def case_norm_in_a_variable():
    return spectrum(torch.tensor(floats(2, 6))), spectrum(torch.tensor(floats(2, 6)), "ortho")
