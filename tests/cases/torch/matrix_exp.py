import torch
from caselib import floats


def case_forms():
    return torch.matrix_exp(torch.tensor(floats(3, 3))), torch.matrix_exp(input=torch.tensor(floats(2, 3, 3)))
