import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 4))
    return torch.diagonal(x), torch.diagonal(x, 0, 1, 2), torch.diagonal(x, offset=1, dim1=-2, dim2=-1), torch.diagonal(x[0])


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim1': 1, 'dim2': 2, 'offset': 1}
    return torch.diagonal(x, **options)
