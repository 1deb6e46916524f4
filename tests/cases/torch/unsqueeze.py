import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.unsqueeze(x, 0), torch.unsqueeze(x, dim=-1), torch.unsqueeze(input=x, dim=1)


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim': 1}
    return torch.unsqueeze(x, **options)
