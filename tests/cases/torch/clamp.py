import torch
from caselib import floats, ints, positive


def case_numbers():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    out = torch.empty(3, 4)
    torch.clamp(x, 0, 1, out=out)
    return torch.clamp(x, 0, 1), torch.clamp(x, min=0), torch.clamp(x, max=0.5), torch.clamp(i, 2, 5), torch.clip(x, -0.5, 0.5), torch.clamp(x, None, 0.5), torch.clamp(x, -0.5), torch.clamp(input=x, min=-1, max=1), torch.clamp(i, 2.5, 5), out


def case_tensors():
    x, low, high = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4)) + 1
    return torch.clamp(x, low, high), torch.clamp(x, min=low), torch.clamp(x, max=low[0]), torch.clamp(x, low, high, out=torch.empty(3, 4)), torch.clamp(x, low, out=torch.empty(3, 4)), torch.clamp(x, max=high, out=torch.empty(3, 4))


def case_bounds_of_another_kind():
    x = torch.tensor([[-1.5, 0.5, 2.5], [0.0, -0.5, 1.5]])
    low, high = torch.tensor([0, -1, 1]), torch.tensor([1, 0, 1])
    return torch.clamp(x, min=low), torch.clamp(x, max=high), torch.clip(x, low)


def case_whole_numbers_as_bounds():
    x = torch.tensor([[-1.5, 0.5, 2.5], [0.0, -0.5, 1.5]])
    out = torch.zeros(2, 3)
    torch.clamp(x, torch.tensor([0, -1, 1]), torch.tensor([1, 0, 1]), out=out)
    return out, torch.clamp(x, torch.tensor([0, -1, 1]), torch.tensor([1, 0, 1])), torch.clip(x, min=torch.tensor([-1, 0, 0]), max=torch.tensor([1, 1, 2]))
