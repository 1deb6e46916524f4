import torch
from caselib import floats, ints


def case_all():
    x = torch.tensor(floats(3, 4))
    return torch.min(x), torch.min(input=x), torch.min(torch.tensor(ints(3, 4)))


def case_dim():
    x = torch.tensor(floats(3, 4))
    values, indices = torch.min(x, 1)
    v, i = torch.min(x, dim=0, keepdim=True)
    return values, indices, v, i, torch.min(x, -1, True)[0]


def case_subscripts():
    x = torch.tensor(floats(3, 4))
    return torch.min(x, 1)[0], torch.min(x, 1)[1], torch.min(x, dim=1, keepdim=True)[1], torch.min(x, 0).values, torch.min(x, 0).indices


def case_two_tensors():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    out = torch.empty(3, 4)
    torch.min(x, y, out=out)
    return torch.min(x, y), torch.min(x, other=y), out


def case_bool():
    m = torch.tensor(floats(3, 4)) > 0
    return torch.min(m), torch.min(torch.tensor([True, True]))


def case_numpy_names():
    x = torch.tensor(floats(3, 4))
    return torch.min(x, axis=1)[1], torch.min(x, dim=1, keepdims=True)[0], torch.min(x, axis=0, keepdims=True)[0]


def case_as_value():
    least = torch.min
    x = torch.tensor(floats(3, 4))
    return least(x), least(x, 1)


def case_out():
    x, out, values, indices = torch.tensor(floats(3, 4)), torch.tensor(0.0), torch.empty(3), torch.empty(3, dtype=torch.int64)
    torch.min(x, out=out)
    torch.min(x, 1, out=(values, indices))
    return out, values, indices
