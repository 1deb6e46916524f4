import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.new_empty_strided((2, 3), (3, 1)).shape, x.new_empty_strided(size=(2, 2), stride=(2, 1)).dtype


def todo_options():
    x = torch.tensor(floats(3, 4))
    return x.new_empty_strided((2, 3), (3, 1), dtype=torch.int64)
