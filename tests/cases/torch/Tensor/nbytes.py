import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return x.nbytes, i.nbytes


def todo_of_an_expression():
    x = torch.tensor(floats(3, 4))
    return (x + 1).nbytes
