import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 5))
    values, indices = torch.topk(x, 2)
    return values, indices, torch.topk(x, 2, 0)[0], torch.topk(x, k=2, dim=1, largest=False), torch.topk(x, 3, -1, True, True)[1], torch.topk(x, 2).values, torch.topk(x, 2, dim=0).indices, torch.topk(x, 2, sorted=True)[0]
