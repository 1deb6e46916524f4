import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 6))
    return torch.tensor_split(x, 3), torch.tensor_split(x, (1, 3), 1), torch.tensor_split(x, [1, 3], dim=-1), torch.tensor_split(x, torch.tensor([1, 3]), dim=1), torch.tensor_split(x, sections=2, dim=1), torch.tensor_split(x, indices=(1, 2))


def todo_pieces_share_memory():
    x = torch.zeros(6)
    a, b = torch.tensor_split(x, 2)
    b.fill_(3)
    return x
