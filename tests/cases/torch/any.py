import torch
from caselib import bools, floats


def case_forms():
    m = torch.tensor(bools(3, 4))
    out = torch.empty(3, dtype=torch.bool)
    torch.any(m, 1, out=out)
    return torch.any(m), torch.any(m, 1), torch.any(m, dim=0), torch.any(m, 1, keepdim=True), torch.any(m, axis=1), torch.any(torch.tensor(floats(3, 4)), -1), out


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim': 1, 'keepdim': True}
    return torch.any(x, **options)
