import torch
from caselib import complexes


def case_forms():
    z, whole = torch.tensor(complexes(3, 4)), torch.arange(12).reshape(3, 4)
    real = torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return z.real, real.real, whole.real


def case_parts():
    z = torch.tensor(complexes(3, 4))
    return z.real * z.imag, abs(z.real)


def rectified(input):
    return torch.relu(input.real) + 1j * torch.relu(input.imag)


def case_of_unknown():
    return rectified(*[torch.tensor(complexes(3, 4))])
