import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.take_along_dim(x.argsort(1), 1), x.take_along_dim(x.argsort(1), dim=1),
        x.take_along_dim(torch.tensor([0, 5, 2])), x.take_along_dim(indices=x.argmax(1, keepdim=True), dim=1))
