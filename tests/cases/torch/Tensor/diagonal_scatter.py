import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return (
        x.diagonal_scatter(torch.zeros(3)), x.diagonal_scatter(torch.zeros(3), offset=1),
        b.diagonal_scatter(torch.zeros(2, 3), dim1=1, dim2=2))
