import torch
from caselib import floats, ints


def case_forms():
    x, i, v = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(floats(4))
    return (
        x.repeat_interleave(2), x.repeat_interleave(2, 0), x.repeat_interleave(2, dim=1),
        x.repeat_interleave(repeats=2, dim=1), x.repeat_interleave(torch.tensor([1, 2, 0]), dim=0),
        v.repeat_interleave(torch.tensor([1, 2, 0, 3])), i.repeat_interleave(3, 1))


def case_masks():
    mask = torch.tensor(floats(3, 2)) > 0
    return mask.repeat_interleave(2), mask.repeat_interleave(2, dim=1), mask.repeat_interleave(torch.tensor([1, 0, 2]), 0)
