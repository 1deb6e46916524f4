import torch
from caselib import floats, ints, positive


def case_of_a_row():
    x = torch.tensor(positive(3, 4))
    x[0].zero_()
    x[:, 1].zero_()
    x.t()[2].zero_()
    return x


def case_forms():
    x = torch.tensor(floats(3, 4))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.zero_()
    b[0].zero_()
    c.view(-1)[3:].zero_()
    return a, b, c


def case_integers():
    i = torch.tensor(ints(3, 4))
    a = i.clone()
    a.zero_()
    return a


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.zero_()
    return t, other, result


def case_parameters():
    layer = torch.nn.Linear(3, 2)
    layer(torch.ones(1, 3)).sum().backward()
    with torch.no_grad():
        layer.weight.zero_()
        layer.bias.data.zero_()
    return layer.bias.detach(), layer.weight.detach().sum()


def case_uniform_of_an_empty_range():
    x = torch.ones(3, 4)
    x.uniform_(0, 0)
    return x, torch.ones(2).uniform_(-0.0, 0.0)
