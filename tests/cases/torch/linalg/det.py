import torch
from caselib import floats


def case_forms():
    out = torch.empty(())
    torch.linalg.det(torch.tensor(floats(3, 3)), out=out)
    return torch.linalg.det(torch.tensor(floats(3, 3))), torch.linalg.det(A=torch.tensor(floats(2, 3, 3))), out
