import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3)), torch.tensor(floats(3, seed=1))
    out = torch.empty(3, dtype=torch.complex64)
    torch.complex(x, y, out=out)
    return torch.complex(x, y), torch.complex(real=x, imag=y), out
