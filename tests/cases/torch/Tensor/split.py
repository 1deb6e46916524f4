import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    a, b = x.split(2, 1)
    c, d = x.split([1, 3], dim=1)
    uneven = x.split(2)
    sizes = [1, 2]
    return (
        a, b, c, d, list(uneven), list(x.split(3, 1)), list(x.split(split_size=2, dim=1)), list(x.split((1, 3), -1)),
        list(x.split(sizes)), len(x.split(1)), x.split(2, dim=-1)[1], [p.sum() for p in x.split(2, 1)])


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    first, second = x.split(2, 1)
    (first * second).sum().backward()
    return x.grad



def case_number_in_a_dictionary():
    sizes = {"n": 2, "name": "x"}
    return list(torch.tensor(floats(3, 4)).split(sizes["n"]))


def pieces(x, n):
    return x.split(split_size=n)[1], x.split(split_size=n, dim=1)[0]


def case_of_unknown():
    return pieces(**{"x": torch.tensor(floats(4, 3)), "n": [1, 3] if False else 2})


def add_to_first(x):
    a, b = x.split(2)
    a.add_(1)
    return a + 0, b


def case_pieces_of_an_argument():
    return add_to_first(torch.tensor([1.0, 2.0, 3.0, 4.0]))
