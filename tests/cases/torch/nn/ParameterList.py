import torch
from caselib import floats
from torch import nn


def case_from_list():
    m = nn.ParameterList([nn.Parameter(torch.tensor(floats(2, 3))), nn.Parameter(torch.tensor(floats(4)))])
    m.append(nn.Parameter(torch.tensor(floats(1))))
    return len(m), m[0], [p.shape for p in m]


def case_keyword():
    m = nn.ParameterList(values=[nn.Parameter(torch.tensor(floats(2, 3)))])
    m.append(value=nn.Parameter(torch.tensor(floats(4))))
    return [name for name, _ in m.named_parameters()]


def case_extended():
    m = nn.ParameterList()
    m.extend([nn.Parameter(torch.zeros(1)), nn.Parameter(torch.ones(2))])
    return len(m), m[1], [name for name, _ in m.named_parameters()]


def case_of_tensors():
    p = nn.ParameterList([torch.tensor(floats(3)), nn.Parameter(torch.tensor(floats(2)))])
    p.append(torch.tensor(floats(4)))
    p.extend([torch.tensor(floats(1))])
    p.extend(nn.Parameter(torch.full((n,), 0.5)) for n in (1, 2))
    return list(p), [name for name, _ in p.named_parameters()], isinstance(p[0], nn.Parameter)


def listed(values):
    m = nn.ParameterList()
    for v in values:
        m.append(v)
    return m


def case_append_what_is_not_known():
    m = listed(*[[nn.Parameter(torch.tensor(floats(2))), nn.Parameter(torch.tensor(floats(3)))]])
    return len(m), [p.detach() for p in m]
