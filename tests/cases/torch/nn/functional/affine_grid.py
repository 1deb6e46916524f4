import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    return F.affine_grid(torch.tensor(floats(2, 2, 3)), torch.Size([2, 3, 4, 5]))


def case_corners():
    return F.affine_grid(torch.tensor(floats(2, 2, 3)), [2, 3, 4, 5], align_corners=True)


def case_keywords():
    return F.affine_grid(theta=torch.tensor(floats(2, 2, 3)), size=(2, 3, 4, 5), align_corners=False)


def case_of_tensor():
    x = torch.tensor(floats(2, 3, 4, 5))
    return F.affine_grid(torch.tensor(floats(2, 2, 3)), x.size())
