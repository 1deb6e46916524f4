import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.argmin(x), torch.argmin(x, 1), torch.argmin(x, dim=-1), torch.argmin(x, 1, True), torch.argmin(x, dim=0, keepdim=True), torch.argmin(x, axis=1)


def case_out():
    x, out = torch.tensor(floats(3, 4)), torch.zeros(3, dtype=torch.int64)
    torch.argmin(x, 1, out=out)
    return out, torch.argmin(x, dim=0, keepdim=True, out=torch.zeros(1, 4, dtype=torch.int64))


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim': 0}
    return torch.argmin(x, **options)
