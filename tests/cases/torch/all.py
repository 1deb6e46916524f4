import torch
from caselib import ints, positive, bools


def case_forms():
    m = torch.tensor(bools(3, 4))
    out = torch.empty(3, dtype=torch.bool)
    torch.all(m, 1, out=out)
    return torch.all(m), torch.all(m, 1), torch.all(m, dim=0), torch.all(m, 1, True), torch.all(m, dim=(0, 1)), torch.all(m, axis=1, keepdims=True), torch.all(torch.tensor(ints(3, 4)), 1), out


def case_condition():
    x = torch.tensor(positive(3))
    return "yes" if torch.all(x > 0) else "no"
