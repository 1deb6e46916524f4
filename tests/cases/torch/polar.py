import torch
from caselib import floats, positive


def case_forms():
    x, y = torch.tensor(positive(3)), torch.tensor(floats(3))
    out = torch.empty(3, dtype=torch.complex64)
    torch.polar(x, y, out=out)
    return torch.polar(x, y), torch.polar(abs=x, angle=y), out


def case_rotary_frequencies():
    freqs, t = 1.0 / (100.0 ** (torch.arange(0, 4, 2).float() / 4)), torch.arange(3)
    angles = torch.outer(t, freqs)
    return torch.polar(torch.ones_like(angles), angles), torch.outer(freqs, t)
