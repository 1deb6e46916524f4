import torch
from caselib import floats


def case_forms():
    x, index = torch.tensor(floats(3, 4)), torch.tensor([2, 0])
    return torch.index_put(x, (index, index), torch.tensor([9.0, 8.0])), torch.index_put(x, (index,), torch.tensor(floats(2, 4)), accumulate=True), torch.index_put(x, indices=(index,), values=torch.tensor(1.0))
