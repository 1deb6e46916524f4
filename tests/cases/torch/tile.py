import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.tile(x, (2, 2)), torch.tile(x, (2,)), torch.tile(input=x, dims=(2, 1, 1))


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dims': (2, 1, 1)}
    return torch.tile(x, **options)
