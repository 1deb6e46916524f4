import torch
from caselib import ints


def case_forms():
    i, t = torch.tensor(ints(3, 4)), torch.tensor([1, 3, 5])
    return torch.isin(i, t), torch.isin(i, test_elements=t, invert=True), torch.isin(i, t, assume_unique=False), torch.isin(i, 3), torch.isin(3, t), torch.isin(elements=i, test_elements=t)


def case_out():
    x, out = torch.tensor([1, 2, 3, 4]), torch.zeros(4, dtype=torch.bool)
    torch.isin(x, torch.tensor([2, 4]), out=out)
    return (
        out, torch.isin(x, 3, out=torch.zeros(4, dtype=torch.bool)), torch.isin(2, x, out=torch.tensor(False)),
        torch.isin(x, torch.tensor([2]), invert=True, out=torch.zeros(4, dtype=torch.bool)))
