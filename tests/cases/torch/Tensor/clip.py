import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.clip(0), x.clip(-0.5, 0.5), x.clip(min=0), x.clip(max=0.5), x.clip(max=1, min=0), x.clip(None, 0.5),
        i.clip(2, 5), i.clip(min=2))


def case_tensors():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return x.clip(min=y), x.clip(max=y), x.clip(y, y + 1), x.clip(y, max=y + 1)


def case_integers():
    whole = torch.arange(12).reshape(3, 4)
    return whole.clip(0.5, 3), whole.clip(2, max=4.5), whole.clip(max=4.5)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.clip(-0.5, 0.5)
    (result * result).sum().backward()
    return x.grad


def case_bounds_of_another_kind():
    x = torch.tensor([[-1.5, 0.5, 2.5], [0.0, -0.5, 1.5]])
    low, high = torch.tensor([0, -1, 1]), torch.tensor([1, 0, 1])
    return x.clip(min=low), x.clip(max=high), x.clip(low)


def case_whole_numbers_as_bounds():
    x = torch.tensor([[-1.5, 0.5, 2.5], [0.0, -0.5, 1.5]])
    return x.clip(torch.tensor([0, -1, 1]), torch.tensor([1, 0, 1])), x.clip(min=torch.tensor([-1, 0, 0]), max=torch.tensor([1, 1, 2]))
