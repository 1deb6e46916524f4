import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    return (
        list(x.tensor_split(2)), list(x.tensor_split(3, 1)), list(x.tensor_split((1, 3), dim=1)),
        list(x.tensor_split(torch.tensor([1, 2]), dim=1)), list(v.tensor_split(3)))


def todo_pieces_share_memory():
    x = torch.zeros(6)
    a, b = x.tensor_split(2)
    b.fill_(3)
    return x
