import torch
from caselib import floats, bools


def case_forms():
    x, y, m = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(bools(3, 4))
    return torch.masked_scatter(x, m, y), torch.masked_scatter(x, mask=m, source=y)
