import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3))
    return torch.randint_like(i, 1), torch.randint_like(i, 3, 4), torch.randint_like(x, low=2, high=3), torch.randint_like(x, high=1), torch.randint_like(x, 1, dtype=torch.long), torch.randint_like(i, 2, 3, dtype=torch.float)
