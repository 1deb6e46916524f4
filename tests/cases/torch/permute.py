import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 4))
    return torch.permute(x, (2, 0, 1)), torch.permute(x, [-1, 0, 1]), torch.permute(input=x, dims=(1, 0, 2))


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dims': (2, 0, 1)}
    return torch.permute(x, **options)
