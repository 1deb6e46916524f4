import torch
from caselib import complexes, floats


def case_forms():
    x = torch.tensor(complexes(2, 3, 6))
    out = torch.empty(2, 3, 6, dtype=torch.complex64)
    torch.fft.fftn(x, out=out)
    return torch.fft.fftn(x), torch.fft.fftn(x, (2, 4), (1, 2)), torch.fft.fftn(x, s=(2, 4), dim=(-2, -1)), torch.fft.fftn(input=x, dim=(0, 1)), torch.fft.fftn(x, norm="ortho"), torch.fft.fftn(x, norm=None), out


def spectrum(x, norm=None):
    return torch.fft.fftn(x, norm=norm)


def case_norm_in_a_variable():
    return spectrum(torch.tensor(complexes(2, 6))), spectrum(torch.tensor(complexes(2, 6)), "ortho")


def case_one_axis():
    x, out = torch.tensor(floats(3, 4)), torch.empty(3, 4, dtype=torch.complex64)
    torch.fft.fftn(x, dim=0, out=out)
    return out, torch.fft.fftn(x, dim=-1)
