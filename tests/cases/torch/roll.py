import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.roll(x, 1), torch.roll(x, 1, 0), torch.roll(x, shifts=(1, 2), dims=(0, 1)), torch.roll(x, shifts=-1, dims=1)


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'shifts': 1, 'dims': 0}
    return torch.roll(x, **options)
