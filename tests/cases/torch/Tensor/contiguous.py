import torch
from caselib import floats


def case_forms():
    x, c = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4, 4))
    return (
        x.contiguous(), x.t().contiguous(), x.t().contiguous().view(-1),
        c.contiguous(memory_format=torch.contiguous_format))
