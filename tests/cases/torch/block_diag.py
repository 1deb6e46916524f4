import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(1, 2))
    pair = [x, y]
    return torch.block_diag(x, y), torch.block_diag(*pair), torch.block_diag(x)
