import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 6))
    out = torch.empty(2, 3, 4, dtype=torch.complex64)
    torch.fft.rfftn(x, out=out)
    return torch.fft.rfftn(x), torch.fft.rfftn(x, (2, 4), (1, 2)), torch.fft.rfftn(x, s=(2, 4), dim=(-2, -1)), torch.fft.rfftn(input=x, dim=(0, 1)), torch.fft.rfftn(x, norm="ortho"), torch.fft.rfftn(x, norm=None), out


def spectrum(x, norm=None):
    return torch.fft.rfftn(x, norm=norm)


def case_norm_in_a_variable():
    return spectrum(torch.tensor(floats(2, 6))), spectrum(torch.tensor(floats(2, 6)), "ortho")


def case_one_axis():
    x, out = torch.tensor(floats(3, 4)), torch.empty(2, 4, dtype=torch.complex64)
    torch.fft.rfftn(x, dim=0, out=out)
    return out, torch.fft.rfftn(x, dim=-1)
