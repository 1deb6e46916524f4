import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3, 4)
    torch.triu(x, 1, out=out)
    return torch.triu(x), torch.triu(x, 1), torch.triu(x, diagonal=-1), torch.triu(torch.ones(3, 3), diagonal=1) == 1, out


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'diagonal': -1}
    return torch.triu(x, **options)
