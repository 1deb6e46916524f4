import torch
from caselib import floats


def case_forms():
    x, v, s = torch.tensor(floats(3, 4)), torch.tensor(floats(4)), torch.tensor(floats(3, 3))
    a, b = s[0].clone(), s[0].clone()
    a.addmv_(x, v)
    b.addmv_(x, v, beta=0.5, alpha=2)
    return a, b


def todo_of_an_expression():
    x = torch.tensor(floats(3, 3))
    return (x[0] + 1).addmv_(x, x[0])
