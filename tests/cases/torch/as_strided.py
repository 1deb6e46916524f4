import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.as_strided(x, (2, 2), (1, 2)), torch.as_strided(x, (2, 2), (4, 1), 1), torch.as_strided(x, size=(3,), stride=(4,), storage_offset=2)



def todo_offset_of_an_expression():
    return torch.as_strided(torch.tensor(floats(3, 4)) * 2, (2, 2), (4, 1), 1)
