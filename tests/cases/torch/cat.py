import torch
from caselib import floats, ints


def case_list_and_dim():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    return torch.cat([x, y]), torch.cat((x, y), 1), torch.cat([x, y], dim=-1), torch.cat(tensors=[x, y], dim=0)


def case_numpy_name():
    x = torch.tensor(ints(2, 3))
    return torch.cat([x, x], axis=1), torch.concat([x, x], dim=1), torch.concatenate((x, x), axis=0)


def case_out():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    out = torch.empty(4, 3)
    same = torch.cat([x, y], 0, out=out)
    return out, same


def case_as_value():
    join = torch.cat
    x = torch.tensor(floats(2, 3))
    return join([x, x], 1)


def case_generator_and_star():
    parts = [torch.tensor(floats(1, 3, seed=i)) for i in range(3)]
    return torch.cat([p * 2 for p in parts]), torch.cat([*parts, parts[0]], 0)
