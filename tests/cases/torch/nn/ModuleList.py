import torch
from caselib import floats, fill
from torch import nn


def case_from_list():
    m = nn.ModuleList([nn.Linear(4, 4) for _ in range(2)])
    fill(m)
    x = torch.tensor(floats(2, 4))
    for layer in m:
        x = layer(x)
    return x, len(m)


def case_grown():
    m = nn.ModuleList()
    m.append(nn.ReLU())
    m.extend([nn.Tanh(), nn.Sigmoid()])
    m.insert(0, nn.Identity())
    return [type(layer).__name__ for layer in m]


def case_indexed():
    m = nn.ModuleList([nn.ReLU(), nn.Tanh(), nn.Sigmoid()])
    return type(m[-1]).__name__, len(m[:2]), type(m[1]).__name__


def case_keyword():
    return len(nn.ModuleList(modules=[nn.ReLU()]))


def case_popped():
    m = nn.ModuleList([nn.ReLU(), nn.Tanh()])
    m.pop(0)
    return len(m)


def case_generator():
    return len(nn.ModuleList(nn.ReLU() for _ in range(3)))


def case_keywords_of_methods():
    m = nn.ModuleList([nn.Tanh()])
    m.append(module=nn.ReLU())
    m.extend(modules=[nn.ReLU()])
    m.insert(index=0, module=nn.Sigmoid())
    return len(m)


def case_zipped():
    convs = nn.ModuleList([nn.Linear(4, 4, bias=False), nn.Linear(4, 4, bias=False)])
    fill(convs)
    x = torch.tensor(floats(2, 4))
    return [conv(x) for conv, _ in zip(convs, range(2))], [i for i, _ in enumerate(convs)]


def case_subclass():
    class Layers(nn.ModuleList):
        pass
    return len(Layers([nn.ReLU()])), isinstance(Layers(), nn.ModuleList)
