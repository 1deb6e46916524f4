import torch
from caselib import floats, ints, bools


def case_forms():
    x, m = torch.tensor(floats(3, 4)), torch.tensor(bools(3, 4))
    return torch.masked_fill(x, m, 0.5), torch.masked_fill(x, mask=m[0], value=float("-inf")), torch.masked_fill(torch.tensor(ints(3, 4)), m, 0), torch.masked_fill(x, m, torch.tensor(2.0)), torch.masked_fill(x, m, 0)
