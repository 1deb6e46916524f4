import torch
from caselib import complexes, floats


def case_forms():
    x = torch.tensor(complexes(2, 3, 6))
    out = torch.empty(2, 3, 10)
    torch.fft.hfftn(x, out=out)
    return torch.fft.hfftn(x), torch.fft.hfftn(x, (2, 4), (1, 2)), torch.fft.hfftn(x, s=(2, 4), dim=(-2, -1)), torch.fft.hfftn(input=x, dim=(0, 1)), torch.fft.hfftn(x, norm="ortho"), torch.fft.hfftn(x, norm=None), out


def spectrum(x, norm=None):
    return torch.fft.hfftn(x, norm=norm)


def case_norm_in_a_variable():
    return spectrum(torch.tensor(complexes(2, 6))), spectrum(torch.tensor(complexes(2, 6)), "ortho")


def case_one_axis():
    x, out = torch.fft.fft(torch.tensor(floats(3, 4))), torch.empty(4, 4)
    torch.fft.hfftn(x, dim=0, out=out)
    return out, torch.fft.hfftn(x, dim=-1)
