import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.softmax(x, 1), torch.softmax(x, dim=-1), torch.softmax(x, 0, torch.float64), torch.softmax(x, dim=1, dtype=torch.double), torch.softmax(x, axis=1), torch.softmax(torch.tensor(ints(3, 4)), 1, dtype=torch.float), torch.special.softmax(x, 1)
