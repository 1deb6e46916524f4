import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.as_strided((2, 2), (1, 2)), x.as_strided((2, 2), (1, 2), 1),
        x.as_strided(size=(2, 2), stride=(1, 2), storage_offset=2))


def case_gradient_of_overlaps():
    x = torch.tensor(floats(6), requires_grad=True)
    x.as_strided((5, 2), (1, 1)).exp().sum().backward()
    x.as_strided((2, 2), (1, 2), storage_offset=1).sum().backward()
    return x.grad


def case_written_through():
    x = torch.zeros(5)
    x.as_strided((2, 2), (3, 1), 0).fill_(1.0)
    w = torch.zeros(5, requires_grad=True)
    with torch.no_grad():
        w.as_strided((2,), (2,)).fill_(2.0)
    return x, w


def case_offset_of_an_expression():
    x = torch.tensor(floats(3, 4))
    return (x + 1).as_strided((2, 2), (1, 2), 1)


def case_of_a_view():
    x = torch.tensor(floats(4, 6))
    y = x[2:]
    z = torch.tensor(floats(4, 6), requires_grad=True)
    part = z[1].as_strided((2, 2), (2, 1))
    (part * 2).sum().backward()
    return y.as_strided((2, 2), (6, 1)), y.as_strided((2, 2), (6, 1), 3), z.grad
