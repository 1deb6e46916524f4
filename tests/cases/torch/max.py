import torch
from caselib import floats, ints


def case_all():
    x = torch.tensor(floats(3, 4))
    return torch.max(x), torch.max(input=x), torch.max(torch.tensor(ints(3, 4)))


def case_dim():
    x = torch.tensor(floats(3, 4))
    values, indices = torch.max(x, 1)
    v, i = torch.max(x, dim=0, keepdim=True)
    pair = torch.max(x, -1, True)
    return values, indices, v, i, pair[0], pair[1], pair.values, pair.indices


def case_subscripts():
    x = torch.tensor(floats(3, 4))
    return torch.max(x, 1)[0], torch.max(x, 1)[1], torch.max(x, dim=1, keepdim=True)[1], torch.max(x, 0).values, torch.max(x, 0).indices


def case_two_tensors():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    out = torch.empty(3, 4)
    torch.max(x, y, out=out)
    return torch.max(x, y), torch.max(x, other=y), torch.max(input=x, other=y), out


def either(x, y):
    return torch.max(x, y)


def case_unknown_second():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return either(x, y), either(x, 1)[0]


def case_bool():
    m = torch.tensor(floats(3, 4)) > 0
    return torch.max(m), torch.max(torch.tensor([False, False]))


def case_numpy_names():
    x = torch.tensor(floats(3, 4))
    values, indices = torch.max(x, axis=1)
    return values, indices, torch.max(x, dim=1, keepdims=True)[0], torch.max(x, axis=1, keepdims=True)[0]


def case_as_value():
    best = {"max": torch.max}["max"]
    x = torch.tensor(floats(3, 4))
    return best(x), best(x, 1)


def case_gradient_of_ties():
    x = torch.tensor([[1.0, 1.0, 0.0], [2.0, 2.0, 2.0]], requires_grad=True)
    torch.max(x, 1)[0].sum().backward()
    return x.grad


def case_out():
    x, out, values, indices = torch.tensor(floats(3, 4)), torch.tensor(0.0), torch.empty(3), torch.empty(3, dtype=torch.int64)
    torch.max(x, out=out)
    torch.max(x, 1, out=(values, indices))
    return out, values, indices
