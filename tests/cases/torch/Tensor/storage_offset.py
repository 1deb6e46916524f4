import torch
from caselib import floats


def todo_forms():
    x = torch.tensor(floats(3, 4))
    return x.storage_offset(), x[1:].storage_offset(), x[0].storage_offset()


def case_of_a_name():
    x = torch.tensor(floats(3, 4))
    row, cell = x[1], x[2, 1]
    return row.storage_offset(), cell.storage_offset()


def todo_of_an_expression():
    x = torch.tensor(floats(3, 4))
    return (x + 1).storage_offset()
