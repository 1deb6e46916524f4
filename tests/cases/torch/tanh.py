import torch
from caselib import floats, ints, positive


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.tanh(x, out=out)
    return torch.tanh(x), torch.tanh(input=x), torch.tanh(x[0]), out


def case_integers():
    return torch.tanh(torch.tensor(ints(2, 3, low=1)))


def case_gradient():
    x = torch.tensor(positive(2, 3), requires_grad=True)
    torch.tanh(x).sum().backward()
    return x.grad


def case_as_value():
    acts = {"a": torch.tanh}
    return acts["a"](torch.tensor(floats(3))), [f(torch.tensor(1.0)) for f in (torch.tanh,)]


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.tanh(x, out=out)
    return torch.tanh(x), out
