import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3), requires_grad=True)
    return torch.detach(x * 2), torch.detach(input=x)


def case_as_a_value(frozen=True):
    x = torch.tensor(floats(3), requires_grad=True)
    maybe_detach = torch.detach if frozen else abs
    return maybe_detach(x), [t for t in map(torch.detach, [x * 2])]
