import torch
from caselib import floats


def case_forms():
    x, src, index = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([[0, 1], [1, 2], [3, 0]])
    out = torch.empty(3, 4)
    torch.scatter(x, 1, index, src, out=out)
    return torch.scatter(x, 1, index, src), torch.scatter(x, dim=1, index=index, src=src), torch.scatter(x, 1, index, 2.0), torch.scatter(x, 1, index, value=-1.0), torch.scatter(x, 1, index, src, reduce="add"), torch.scatter(x, 1, index, src, reduce="multiply"), out


def case_one_hot():
    labels = torch.tensor([[1], [0], [2]])
    return torch.scatter(torch.zeros(3, 3), 1, labels, 1.0), torch.scatter(torch.zeros(3, 3, dtype=torch.long), 1, labels, 1)


def todo_as_value():
    return torch.scatter
