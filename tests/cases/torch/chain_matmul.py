import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(4, 3))
    out = torch.empty(3, 3)
    torch.chain_matmul(x, y, out=out)
    return torch.chain_matmul(x, y), torch.chain_matmul(x, y, x), out
