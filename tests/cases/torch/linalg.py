import torch
import torch.linalg
import torch.linalg as LA
from torch import linalg
from torch.linalg import det


def case_names():
    x = torch.tensor([[2.0, 1.0], [0.5, -1.0]])
    return torch.linalg.det(x), LA.det(x), linalg.det(x), det(x)
