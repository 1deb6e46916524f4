import torch
from caselib import floats


def case_forms():
    square = torch.tensor(floats(3, 3)) + 3 * torch.eye(3)
    return square.matrix_power(2), square.matrix_power(n=3), square.matrix_power(-1)
