import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 5))
    return torch.quantile(x, 0.3), torch.quantile(x, 0.3, 1), torch.quantile(x, q=0.5, dim=0, keepdim=True), torch.quantile(x, torch.tensor([0.1, 0.5])), torch.quantile(x, torch.tensor([0.1, 0.5]), dim=1), torch.quantile(x, 0.3, interpolation="nearest"), torch.quantile(x, 0.3, 1, True, interpolation="lower")


def case_out():
    x = torch.tensor(floats(3, 5))
    out = torch.empty(3)
    torch.quantile(x, 0.5, 1, out=out)
    return out


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'q': 0.5, 'dim': 1}
    return torch.quantile(x, **options)
