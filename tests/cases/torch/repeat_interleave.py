import torch
from caselib import floats


def case_forms():
    x, n = torch.tensor(floats(2, 3)), torch.tensor([1, 2])
    return torch.repeat_interleave(x, 2), torch.repeat_interleave(x, 2, 0), torch.repeat_interleave(x, repeats=2, dim=-1), torch.repeat_interleave(x, n, dim=0), torch.repeat_interleave(x, n, dim=0, output_size=3)


def case_repeats_only():
    n = torch.tensor([1, 2, 0])
    return torch.repeat_interleave(n)


def todo_repeats_in_place():
    return torch.repeat_interleave(torch.tensor([1, 2, 0]))


def case_masks():
    mask = torch.tensor(floats(3, 2)) > 0
    return torch.repeat_interleave(mask, 2), torch.repeat_interleave(mask, 2, dim=1)
