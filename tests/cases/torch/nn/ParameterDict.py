import torch
from caselib import floats
from torch import nn


def case_from_dict():
    m = nn.ParameterDict({'a': nn.Parameter(torch.tensor(floats(2, 3))), 'b': nn.Parameter(torch.tensor(floats(4)))})
    return list(m.keys()), m['b'], 'a' in m, len(m), [v.shape for v in m.values()]


def case_changed():
    m = nn.ParameterDict()
    m['a'] = nn.Parameter(torch.tensor(floats(2)))
    m.update({'b': nn.Parameter(torch.tensor(floats(3)))})
    first = m.pop('a')
    return first, [name for name, _ in m.items()], [name for name, _ in m.named_parameters()]


def case_looked_up():
    m = nn.ParameterDict({'a': nn.Parameter(torch.tensor(floats(2)))})
    return m.get('a'), m.get('b'), m.get('b', None)


def case_cleared():
    m = nn.ParameterDict(parameters={'a': nn.Parameter(torch.tensor(floats(2)))})
    m.clear()
    return len(m)
