import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3))
    return torch.ones_like(x), torch.ones_like(i), torch.ones_like(x, dtype=torch.long), torch.ones_like(input=x, requires_grad=True), torch.ones_like(i, dtype=torch.float, device="cpu"), torch.ones_like(x > 0)


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dtype': torch.float64}
    return torch.ones_like(x, **options)
