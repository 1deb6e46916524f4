import torch
from caselib import floats, ints


def case_forms():
    v, w = torch.tensor(floats(4)), torch.tensor(floats(4, seed=1))
    out = torch.empty(())
    torch.dot(v, w, out=out)
    return torch.dot(v, w), torch.dot(input=v, tensor=w), torch.dot(torch.tensor(ints(3)), torch.tensor(ints(3))), out
