import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3, 4)
    torch.tril(x, out=out)
    return torch.tril(x), torch.tril(x, -1), torch.tril(x, diagonal=1), torch.tril(torch.ones(3, 3, dtype=torch.bool)), out


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'diagonal': 1}
    return torch.tril(x, **options)
