import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.as_strided((2, 2), (1, 2)), x.as_strided((2, 2), (1, 2), 1),
        x.as_strided(size=(2, 2), stride=(1, 2), storage_offset=2))


def todo_offset_of_an_expression():
    x = torch.tensor(floats(3, 4))
    return (x + 1).as_strided((2, 2), (1, 2), 1)
