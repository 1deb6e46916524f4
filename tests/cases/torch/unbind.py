import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    a, b = torch.unbind(x)
    return a, b, torch.unbind(x, 1), torch.unbind(x, dim=-1), [r.sum() for r in torch.unbind(x, dim=0)]


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim': 1}
    return torch.unbind(x, **options)
