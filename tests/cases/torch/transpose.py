import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 4))
    return torch.transpose(x, 0, 1), torch.transpose(x, -1, -2), torch.transpose(x, dim0=1, dim1=2), torch.transpose(input=x, dim0=0, dim1=2), torch.swapdims(x, 0, 1)


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim0': 0, 'dim1': 1}
    return torch.transpose(x, **options)
