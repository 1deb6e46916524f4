import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.argmax(x), torch.argmax(x, 1), torch.argmax(x, dim=-1), torch.argmax(x, 1, True), torch.argmax(x, dim=0, keepdim=True), torch.argmax(x, axis=1), torch.argmax(torch.tensor(ints(3, 4)), 1)


def case_out():
    x, out = torch.tensor(floats(3, 4)), torch.zeros(3, dtype=torch.int64)
    torch.argmax(x, 1, out=out)
    return out, torch.argmax(x, dim=0, keepdim=True, out=torch.zeros(1, 4, dtype=torch.int64))


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim': 1, 'keepdim': True}
    return torch.argmax(x, **options)
