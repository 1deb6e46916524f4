import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 5))
    values, indices = torch.topk(x, 2)
    return values, indices, torch.topk(x, 2, 0)[0], torch.topk(x, k=2, dim=1, largest=False), torch.topk(x, 3, -1, True, True)[1], torch.topk(x, 2).values, torch.topk(x, 2, dim=0).indices, torch.topk(x, 2, sorted=True)[0]


def case_axes_of_indices():
    p = torch.tensor(floats(2, 3, 4))
    b, n, classes = p.shape
    best, indices = torch.topk(p.view(b, -1), 3, dim=1)
    return indices // classes, indices % classes, torch.sort(p.view(-1))[1] // classes


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'k': 2, 'dim': 1}
    return torch.topk(x, **options)
