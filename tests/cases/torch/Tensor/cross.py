import torch
from caselib import floats


def case_forms():
    s, square = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3)) + 3 * torch.eye(3)
    return s.cross(square), s.cross(square, 1), s.cross(other=square, dim=0), s.cross(square, dim=-1)
