import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 4))
    return torch.flatten(x), torch.flatten(x, 1), torch.flatten(x, start_dim=1), torch.flatten(x, 0, 1), torch.flatten(x, end_dim=1), torch.flatten(torch.tensor(1.0))


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'start_dim': 1}
    return torch.flatten(x, **options)
