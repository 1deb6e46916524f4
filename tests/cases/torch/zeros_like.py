import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3))
    return torch.zeros_like(x), torch.zeros_like(i), torch.zeros_like(x, dtype=torch.long), torch.zeros_like(input=x, requires_grad=True), torch.zeros_like(x, device="cpu"), torch.zeros_like(x, memory_format=torch.preserve_format), torch.zeros_like(x > 0), torch.zeros_like(x, dtype=torch.bool, device=x.device)


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dtype': torch.int64}
    return torch.zeros_like(x, **options)
