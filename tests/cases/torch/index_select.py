import torch
from caselib import bools, floats


def case_forms():
    x, index = torch.tensor(floats(3, 4)), torch.tensor([2, 0])
    out = torch.empty(2, 4)
    torch.index_select(x, 0, index, out=out)
    return torch.index_select(x, 0, index), torch.index_select(x, dim=1, index=index), torch.index_select(input=x, dim=-1, index=index), torch.index_select(torch.tensor(bools(3, 4)), 0, index), out


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim': 1, 'index': torch.tensor([0, 2])}
    return torch.index_select(x, **options)
