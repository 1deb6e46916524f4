import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.is_contiguous(), x.t().is_contiguous(), x.t().contiguous().is_contiguous()


def todo_memory_format():
    x = torch.tensor(floats(3, 4))
    return x.is_contiguous(memory_format=torch.contiguous_format)
