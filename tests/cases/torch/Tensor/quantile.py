import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.quantile(0.3), x.quantile(0.3, 1), x.quantile(0.3, dim=1, keepdim=True),
        x.quantile(torch.tensor([0.2, 0.8]), dim=1), x.quantile(q=0.5, dim=0), x.quantile(0.5, 0, True))


def case_interpolation():
    x = torch.tensor(floats(3, 4))
    return x.quantile(0.3, dim=1, interpolation="lower"), x.quantile(0.3, dim=0, interpolation="nearest")


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'q': 0.5, 'dim': 1}
    return x.quantile(**options)
