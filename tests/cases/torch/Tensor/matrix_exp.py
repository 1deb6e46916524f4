import torch
from caselib import floats


def case_forms():
    square = torch.tensor(floats(3, 3)) + 3 * torch.eye(3)
    sigma = torch.tensor([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]])
    return sigma.matrix_exp(), square.matrix_exp()
