import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(2, 3)) * 0.9
    out = torch.empty(2, 3)
    torch.special.ndtri(x, out=out)
    return torch.special.ndtri(x), torch.special.ndtri(input=x), torch.special.ndtri(x[:1] * 0.5), out
