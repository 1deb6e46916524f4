import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(1, 3, 1))
    return torch.squeeze(x), torch.squeeze(x, 0), torch.squeeze(x, dim=-1), torch.squeeze(x, (0, 2)), torch.squeeze(x, 1)


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim': 0}
    return torch.squeeze(x, **options)
