import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.softmax(x, 1), torch.softmax(x, dim=-1), torch.softmax(x, 0, torch.float64), torch.softmax(x, dim=1, dtype=torch.double), torch.softmax(x, axis=1), torch.softmax(torch.tensor(ints(3, 4)), 1, dtype=torch.float), torch.special.softmax(x, 1)


def case_out():
    x, out = torch.tensor(floats(3, 4)), torch.empty(3, 4)
    torch.softmax(x, 1, out=out)
    return out, torch.softmax(x, dim=0, dtype=torch.float64, out=torch.empty(3, 4, dtype=torch.float64))


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim': 1}
    return torch.softmax(x, **options)
