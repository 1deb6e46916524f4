import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.clamp(0), x.clamp(-0.5, 0.5), x.clamp(min=0), x.clamp(max=0.5), x.clamp(max=1, min=0), x.clamp(None, 0.5),
        i.clamp(2, 5), i.clamp(min=2))


def case_tensors():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return x.clamp(min=y), x.clamp(max=y), x.clamp(y, y + 1), x.clamp(y, max=y + 1)


def case_integers():
    whole = torch.arange(12).reshape(3, 4)
    return whole.clamp(0.5, 3), whole.clamp(2, max=4.5), whole.clamp(max=4.5)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.clamp(-0.5, 0.5)
    (result * result).sum().backward()
    return x.grad


def case_bounds_of_another_kind():
    x = torch.tensor([[-1.5, 0.5, 2.5], [0.0, -0.5, 1.5]])
    low, high = torch.tensor([0, -1, 1]), torch.tensor([1, 0, 1])
    return x.clamp(min=low), x.clamp(max=high), x.clamp(low)


def case_whole_numbers_as_bounds():
    x = torch.tensor([[-1.5, 0.5, 2.5], [0.0, -0.5, 1.5]])
    return x.clamp(torch.tensor([0, -1, 1]), torch.tensor([1, 0, 1])), x.clamp(min=torch.tensor([-1, 0, 0]), max=torch.tensor([1, 1, 2]))
