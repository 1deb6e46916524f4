import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.argsort(), x.argsort(1), x.argsort(dim=0, descending=True), x.argsort(1, True), x.argsort(stable=True),
        x.argsort(descending=True))


def case_masks():
    mask = torch.tensor([[True, False], [False, True]])
    return mask.argsort(), mask.argsort(dim=0, descending=True), mask.argsort(1)
