import torch
from caselib import floats, positive


def case_forms():
    x, u = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 1))
    return (
        x.broadcast_to((2, 3, 4)), x.broadcast_to(2, 3, 4), u.broadcast_to([3, 4]), u.broadcast_to(size=(3, 4)),
        u.broadcast_to(x.shape))


def todo_star():
    numbers = [3, 4]
    return torch.ones(3, 4).broadcast_to(*numbers)
