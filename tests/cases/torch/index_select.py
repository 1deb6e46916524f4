import torch
from caselib import floats, bools


def case_forms():
    x, index = torch.tensor(floats(3, 4)), torch.tensor([2, 0])
    out = torch.empty(2, 4)
    torch.index_select(x, 0, index, out=out)
    return torch.index_select(x, 0, index), torch.index_select(x, dim=1, index=index), torch.index_select(input=x, dim=-1, index=index), torch.index_select(torch.tensor(bools(3, 4)), 0, index), out
